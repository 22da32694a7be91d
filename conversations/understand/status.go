package understand

import (
	"strings"

	"guichet/conversations/wording"
)

// How people ask what has become of their case: too many ways for a list of phrases, and each is a few parts in a row.
const (
	statusCase = `(plaintes?|dossiers?|reclamations?|demandes?|cas|affaires?|histoires?|complaints?|cases?|claims?|files?|tickets?|requests?)`
	statusMine = `(mon|ma|mes|le|la|les|my|the|our|notre|nos|ce|cette|this|that) ((old|other|last|first|autre|derniere?|premiere?) )?` + statusCase
	statusLead = `^((et|pis|pi|pus|puis|bon|bin|ben|ok|alors|la|so|and|hey|hi|well|um|bonjour|salut|allo|hello|juste|just|curieuse?|wondering|je me demandais) )*`
	statusTail = `( (encore|yet|so far|now|la|donc|coudonc|svp|s il vous plait|merci|please|pls|thanks|today|aujourd hui|enfin|finally|depuis|since))*$`
)

var statusQuestion = wording.MustCompile(statusLead + `(` + strings.Join([]string{
	// of news
	`(est ce que |c est que )?((vous avez|avez vous|t as|as tu|tu as|ya|y a|il y a|y a t il|ya tu|y a tu|y aurait il|(j |je )?(peux|pourrais|puis) (je |tu )?(avoir|savoir si)|j aimerais avoir|j attends( toujours)?|toujours pas( de)?|pas( de)?|aucunes?) )?` +
		`(tu |il y a )?(eu )?(des |du |de |d |une )?(nouvelles?|nouveau|developpements?|update|mise a jour|suivi|avancement)( de| du| sur| pour| dans| a propos de| concernant| au sujet de| avec)?( (` + statusMine + `|ca|cela|vous|votre part|votre cote))?`,
	`quoi de (neuf|nouveau) (dans|avec|pour|sur|de) ` + statusMine,
	`((do|did) (you|u|we|i) (guys )?(have|get|got) |have (you|u) (guys )?(got |had )?|is there |are there |got |there |can i (get|have) |could i (get|have) |may i have |i d like |still )?(any|an|a|some|no|the) (latest |new )?(news|updates?|progress|word|movement|developments?)( (on|about|for|with|regarding|from|of|in) (` + statusMine + `|this|that|it|you|your side|my end))?`,
	`(updates?|news|status|progress|etat|statut|suivi|avancement) (on|of|about|for|de|du|sur|pour) (` + statusMine + `|my|mon|ma|this|that|` + statusCase + `)`,
	`(can|could|would) (you|u) (please )?(give|send|tell) me (an update|some news|news|the status|the latest)( (on|of|about|for) ` + statusMine + `)?`,
	// of the case
	`(` + `what about|how about|quoi avec|quoi de|et|pis|puis|and) ` + statusMine,
	`(where|how|what) ?(is|s|are|re)?( it| things)? (with |at with |going with )?` + statusMine + `( at| up to| going| coming along| coming| stand| standing| doing)?`,
	`where (does|do) ` + statusMine + ` (stand|go)`, `(is|are) ` + statusMine + ` (moving|progressing|advancing|still open|going anywhere)( along| forward)?`,
	`(has|did) (anything|something) (happen|happened|moved|changed)( with| on| in)?( ` + statusMine + `)?`,
	`what ?(s|is)? (happening|going on|the (status|state|progress|latest|news)|new|up) (with|on|of|about|for|in) (` + statusMine + `|this|that|it)`,
	`(c est |c |ca |il |elle |ye |y est |yest )?(rendue?s?|rendu) (ou|kou|a quoi) (avec |dans |pour )?` + statusMine,
	`(a quoi |a |c est )?(ou|kou|quel point) (en )?(est ce que |que )?(c est |est |sont |vous en etes |en etes vous |on en est |on est |c )?(rendue?s? |ca en est )?(rendue?s? )?(avec |dans |pour )?` + statusMine,
	statusMine + ` (c est |c |elle |il |ca )?(en est( elle| il| ce)? ou|en est|est rendue?s?( elle| il)? (ou|a quoi)|(est )?rendue?s? ou|sont rendue?s? ou|avance(nt)?( tu| t elle| t il| bien)?|bouge( tu)?|progresse( tu| t elle| t il)?|ou)`,
	`(est ce que )?(ca|sa|` + statusMine + `) (avance|bouge|progresse)( tu| t il| t elle| bien)?( (avec|dans|pour|de) (` + statusMine + `|ca))?`,
	`c est quoi (le statut|l etat|l avancement|les nouvelles|les dernieres nouvelles|la suite) (de|du|pour|dans|avec) (` + statusMine + `|mon|ma|` + statusCase + `)`,
	`(quelqu un|y a tu quelqu un|est ce que quelqu un) (a|a t il|s occupe|regarde|travaille) (\w+ ){0,3}` + statusMine, `is (anyone|anybody|someone) (looking|working|on) (at |into |on )?` + statusMine,
}, `|`) + `)` + statusTail)

// statusMost is how many words such a question may have.
const statusMost = 12

// asksStatus reports whether a text is nothing but such a question.
func (t *Text) asksStatus() bool {
	return len(t.words) > 1 && len(t.words) <= statusMost && statusQuestion.MatchString(t.plain)
}
