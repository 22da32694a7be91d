package fakeslack

// fieldLimit bounds one property of one definition of the schema.
type fieldLimit struct {
	chars, minChars int // of a string or of a text object's text
	items, minItems int // of a list
	each            int // characters of each text object in a list
	number          int // greatest number
}

func text(most int) fieldLimit { return fieldLimit{chars: most, minChars: 1} }
func upTo(most int) fieldLimit { return fieldLimit{chars: most} }
func list(most int) fieldLimit { return fieldLimit{items: most, minItems: 1} }

// fieldLimits holds "Definition.property" limits. Numbers are the class constants of slackapi/python-slack-sdk ae87985
// (views, blocks, elements, composition objects), the documentation texts of npm @slack/types 3.2.0 and, for the newer blocks,
// spec/limits.json of nicklambourne/slackblocks. A text object of either kind holds 1 to 3,000 characters wherever it stands
// (docs.slack.dev/reference/block-kit/composition-objects/text-object); where less is allowed, the property says so.
var fieldLimits = map[string]fieldLimit{
	"ModalView.title":            text(24),
	"ModalView.submit":           text(24),
	"ModalView.close":            text(24),
	"ModalView.private_metadata": upTo(3000),
	"ModalView.callback_id":      upTo(255),
	"ModalView.external_id":      upTo(255),
	"ModalView.blocks":           {items: 100},
	"HomeView.private_metadata":  upTo(3000),
	"HomeView.callback_id":       upTo(255),
	"HomeView.external_id":       upTo(255),
	"HomeView.blocks":            {items: 100},

	"SectionBlock.text":            text(3000),
	"SectionBlock.fields":          {items: 10, minItems: 1, each: 2000},
	"HeaderBlock.text":             text(150),
	"ActionsBlock.elements":        list(25),
	"ContextBlock.elements":        list(10),
	"ContextActionsBlock.elements": list(5),
	"AlertBlock.text":              text(200),
	"FileInput.max_files":          {number: 10},
	"ImageBlock.alt_text":          text(2000),
	"ImageBlock.image_url":         text(3000),
	"ImageBlock.title":             text(2000),
	"InputBlock.label":             text(2000),
	"InputBlock.hint":              text(2000),
	"MarkdownBlock.text":           text(12000),
	"VideoBlock.title":             text(200),
	"VideoBlock.author_name":       text(50),
	"CardBlock.title":              text(150),
	"CardBlock.subtitle":           text(150),
	"CardBlock.body":               text(200),
	"CarouselBlock.elements":       list(10),
	"TableBlock.rows":              list(100),
	"RichTextText.text":            text(40000),
	"MrkdwnElement.text":           text(3000),
	"PlainTextElement.text":        text(3000),
	"ImageElement.alt_text":        text(2000),
	"ImageElement.image_url":       text(3000),
	"ConfirmationDialog.title":     text(100),
	"ConfirmationDialog.text":      text(300), "ConfirmationDialog.confirm": text(30), "ConfirmationDialog.deny": text(30),

	"Button.text":                text(75),
	"Button.value":               upTo(2000),
	"Button.url":                 upTo(3000),
	"Button.accessibility_label": upTo(75),
	"WorkflowButton.text":        text(75),
	"Overflow.options":           list(5),
	"Checkboxes.options":         list(10),
	"RadioButtons.options":       list(10),
	"StaticSelect.options":       list(100), "StaticSelect.option_groups": list(100),
	"MultiStaticSelect.options": list(100), "MultiStaticSelect.option_groups": list(100),
	"StaticSelect.placeholder": text(150), "MultiStaticSelect.placeholder": text(150),
	"ExternalSelect.placeholder": text(150), "MultiExternalSelect.placeholder": text(150),
	"UsersSelect.placeholder": text(150), "ConversationsSelect.placeholder": text(150), "ChannelsSelect.placeholder": text(150),
	"PlainTextInput.placeholder": text(150), "PlainTextInput.initial_value": upTo(3000),
	"PlainTextInput.min_length": {number: 3000}, "PlainTextInput.max_length": {number: 3000},
	"Datepicker.placeholder": text(150), "Timepicker.placeholder": text(150), "EmailInput.placeholder": text(150),
	"NumberInput.placeholder": text(150), "URLInput.placeholder": text(150),
	"PlainTextOption.text": text(75), "PlainTextOption.value": text(150), "PlainTextOption.description": text(75), "PlainTextOption.url": upTo(3000),
	"MrkdwnOption.text": text(75), "MrkdwnOption.value": text(150), "MrkdwnOption.description": text(75), "MrkdwnOption.url": upTo(3000),
}

const (
	maxMessageBlocks  = 50    // docs.slack.dev/reference/block-kit
	maxViewBlocks     = 100   // same
	maxIDLength       = 255   // block_id, action_id
	maxMessageText    = 40000 // chat.postMessage cuts above it; this server refuses, as a cut text is a lost one
	maxUpdateText     = 4000  // chat.update refuses longer texts with msg_too_long
	maxAllBlockText   = 13200 // undocumented; slackapi/bolt-js issue 2509
	maxMarkdownTotal  = 12000 // all markdown blocks of a message together
	maxMetadataBytes  = 16000 // of message metadata
	maxAckPayload     = 20000 // of a Socket Mode acknowledgement
	maxViewBytes      = 250_000
	maxReactions      = 23 // different ones by one member on an item (docs: too_many_reactions)
	maxEmojiPerItem   = 50 // different emoji on one item (too_many_emoji)
	maxViewStack      = 3
	maxAttachments    = 100
	responseURLUses   = 5
	responseURLMinute = 30
)
