package fakeslack

import (
	_ "embed"
	"encoding/json"
	"sync"
)

//go:embed specs/methods.json
var methodsJSON []byte

// methodSpec is what the documentation says of one method.
type methodSpec struct {
	Args     []string `json:"args"`
	Required []string `json:"required"`
	Scopes   []string `json:"scopes"`
	JSON     bool     `json:"json"` // reads a JSON body
	Tier     string   `json:"tier"`
	args     map[string]bool
}

// methodSpecs reads the embedded table once.
var methodSpecs = sync.OnceValue(func() map[string]*methodSpec {
	var file struct{ Methods map[string]*methodSpec }
	if err := json.Unmarshal(methodsJSON, &file); err != nil {
		panic("fakeslack: reading the embedded methods table: " + err.Error())
	}
	for _, spec := range file.Methods {
		spec.args = map[string]bool{}
		for _, name := range spec.Args {
			spec.args[name] = true
		}
	}
	return file.Methods
})

// methods are all that is imitated; any other is refused as unknown_method.
var methods = map[string]handler{
	"api.test":                     (*Server).apiTest,
	"apps.connections.open":        (*Server).appsConnectionsOpen,
	"auth.test":                    (*Server).authTest,
	"bots.info":                    (*Server).botsInfo,
	"chat.delete":                  (*Server).chatDelete,
	"chat.getPermalink":            (*Server).chatGetPermalink,
	"chat.postEphemeral":           (*Server).chatPostEphemeral,
	"chat.postMessage":             (*Server).chatPostMessage,
	"chat.update":                  (*Server).chatUpdate,
	"conversations.history":        (*Server).conversationsHistory,
	"conversations.info":           (*Server).conversationsInfo,
	"conversations.join":           (*Server).conversationsJoin,
	"conversations.list":           (*Server).conversationsList,
	"conversations.members":        (*Server).conversationsMembers,
	"conversations.open":           (*Server).conversationsOpen,
	"conversations.replies":        (*Server).conversationsReplies,
	"files.completeUploadExternal": (*Server).filesCompleteUploadExternal,
	"files.delete":                 (*Server).filesDelete,
	"files.getUploadURLExternal":   (*Server).filesGetUploadURLExternal,
	"files.info":                   (*Server).filesInfo,
	"reactions.add":                (*Server).reactionsAdd,
	"reactions.get":                (*Server).reactionsGet,
	"reactions.remove":             (*Server).reactionsRemove,
	"team.info":                    (*Server).teamInfo,
	"usergroups.list":              (*Server).usergroupsList,
	"usergroups.users.list":        (*Server).usergroupsUsersList,
	"users.conversations":          (*Server).usersConversations,
	"users.info":                   (*Server).usersInfo,
	"users.list":                   (*Server).usersList,
	"views.open":                   (*Server).viewsOpen,
	"views.publish":                (*Server).viewsPublish,
	"views.push":                   (*Server).viewsPush,
	"views.update":                 (*Server).viewsUpdate,
}
