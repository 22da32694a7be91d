package fakeslack

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// emojiByName are the standard emoji this workspace knows, by Slack's short names (the set of iamcal/emoji-data, names
// only; the most used ones). Others are refused as invalid_name: Slack knows some 1,900 and a custom set.
var emojiByName = map[string]string{
	"grinning": "😀", "smiley": "😃", "smile": "😄", "grin": "😁", "laughing": "😆", "satisfied": "😆",
	"sweat_smile": "😅", "joy": "😂", "rolling_on_the_floor_laughing": "🤣", "slightly_smiling_face": "🙂",
	"upside_down_face": "🙃", "wink": "😉", "blush": "😊", "innocent": "😇", "heart_eyes": "😍",
	"kissing_heart": "😘", "yum": "😋", "stuck_out_tongue": "😛", "thinking_face": "🤔", "zipper_mouth_face": "🤐",
	"neutral_face": "😐", "expressionless": "😑", "no_mouth": "😶", "smirk": "😏", "unamused": "😒",
	"face_with_rolling_eyes": "🙄", "grimacing": "😬", "relieved": "😌", "pensive": "😔", "sleepy": "😪",
	"sleeping": "😴", "mask": "😷", "dizzy_face": "😵", "sunglasses": "😎", "nerd_face": "🤓", "confused": "😕",
	"worried": "😟", "slightly_frowning_face": "🙁", "open_mouth": "😮", "astonished": "😲", "flushed": "😳",
	"cry": "😢", "sob": "😭", "scream": "😱", "disappointed": "😞", "sweat": "😓", "weary": "😩", "tired_face": "😫",
	"triumph": "😤", "rage": "😡", "angry": "😠", "skull": "💀", "hankey": "💩", "ghost": "👻", "robot_face": "🤖",
	"wave": "👋", "hand": "✋", "raised_hand": "✋", "ok_hand": "👌", "v": "✌️", "crossed_fingers": "🤞",
	"point_left": "👈", "point_right": "👉", "point_up_2": "👆", "point_down": "👇", "point_up": "☝️", "+1": "👍",
	"thumbsup": "👍", "-1": "👎", "thumbsdown": "👎", "fist": "✊", "facepunch": "👊", "clap": "👏",
	"raised_hands": "🙌", "open_hands": "👐", "handshake": "🤝", "pray": "🙏", "writing_hand": "✍️", "muscle": "💪",
	"eyes": "👀", "eye": "👁️", "bust_in_silhouette": "👤", "busts_in_silhouette": "👥", "heart": "❤️",
	"broken_heart": "💔", "yellow_heart": "💛", "green_heart": "💚", "blue_heart": "💙", "purple_heart": "💜",
	"sparkles": "✨", "star": "⭐", "star2": "🌟", "fire": "🔥", "boom": "💥", "100": "💯", "zap": "⚡", "sunny": "☀️",
	"rainbow": "🌈", "tada": "🎉", "balloon": "🎈", "gift": "🎁", "trophy": "🏆", "bell": "🔔", "no_bell": "🔕",
	"loudspeaker": "📢", "mega": "📣", "speech_balloon": "💬", "thought_balloon": "💭", "envelope": "✉️",
	"email": "📧", "e-mail": "📧", "incoming_envelope": "📨", "inbox_tray": "📥", "outbox_tray": "📤",
	"package": "📦", "mailbox": "📫", "pencil": "📝", "memo": "📝", "pencil2": "✏️", "clipboard": "📋",
	"page_facing_up": "📄", "bookmark_tabs": "📑", "bar_chart": "📊", "chart_with_upwards_trend": "📈",
	"chart_with_downwards_trend": "📉", "calendar": "📆", "date": "📅", "spiral_calendar_pad": "🗓️",
	"card_index_dividers": "🗂️", "file_folder": "📁", "open_file_folder": "📂", "paperclip": "📎",
	"linked_paperclips": "🖇️", "pushpin": "📌", "round_pushpin": "📍", "link": "🔗", "lock": "🔒", "unlock": "🔓",
	"key": "🔑", "closed_lock_with_key": "🔐", "mag": "🔍", "mag_right": "🔎", "bulb": "💡", "wrench": "🔧",
	"hammer": "🔨", "gear": "⚙️", "shield": "🛡️", "hourglass": "⌛", "hourglass_flowing_sand": "⏳", "watch": "⌚",
	"alarm_clock": "⏰", "stopwatch": "⏱️", "clock1": "🕐", "clock3": "🕒", "clock9": "🕘", "telephone": "☎️",
	"phone": "☎️", "iphone": "📱", "computer": "💻", "camera": "📷", "moneybag": "💰", "credit_card": "💳",
	"dollar": "💵", "receipt": "🧾", "shopping_bags": "🛍️", "shopping_trolley": "🛒", "truck": "🚚", "house": "🏠",
	"bank": "🏦", "globe_with_meridians": "🌐", "earth_americas": "🌎", "flag-ca": "🇨🇦", "flag-fr": "🇫🇷",
	"us": "🇺🇸", "white_check_mark": "✅", "heavy_check_mark": "✔️", "ballot_box_with_check": "☑️", "x": "❌",
	"negative_squared_cross_mark": "❎", "no_entry": "⛔", "no_entry_sign": "🚫", "warning": "⚠️",
	"exclamation": "❗", "heavy_exclamation_mark": "❗", "question": "❓", "grey_question": "❔", "bangbang": "‼️",
	"interrobang": "⁉️", "information_source": "ℹ️", "recycle": "♻️", "repeat": "🔁",
	"arrows_counterclockwise": "🔄", "arrows_clockwise": "🔃", "arrow_right": "➡️", "arrow_left": "⬅️",
	"arrow_up": "⬆️", "arrow_down": "⬇️", "arrow_forward": "▶️", "leftwards_arrow_with_hook": "↩️",
	"arrow_right_hook": "↪️", "twisted_rightwards_arrows": "🔀", "back": "🔙", "soon": "🔜", "new": "🆕", "ok": "🆗",
	"sos": "🆘", "stop_button": "⏹️", "red_circle": "🔴", "large_blue_circle": "🔵", "large_green_circle": "🟢",
	"large_yellow_circle": "🟡", "large_orange_circle": "🟠", "large_purple_circle": "🟣", "white_circle": "⚪",
	"black_circle": "⚫", "large_red_square": "🟥", "large_green_square": "🟩", "large_yellow_square": "🟨",
	"triangular_flag_on_post": "🚩", "checkered_flag": "🏁", "wastebasket": "🗑️", "put_litter_in_its_place": "🚮",
	"rotating_light": "🚨", "construction": "🚧", "octagonal_sign": "🛑", "ticket": "🎫", "label": "🏷️",
	"scales": "⚖️", "one": "1️⃣", "two": "2️⃣", "three": "3️⃣", "four": "4️⃣", "five": "5️⃣", "zero": "0️⃣",
	"hash": "#️⃣", "coffee": "☕", "cake": "🍰", "dog": "🐶", "cat": "🐱", "rocket": "🚀", "airplane": "✈️",
	"hospital": "🏥", "pill": "💊", "baby": "👶", "older_man": "👴", "no_good": "🙅", "raising_hand": "🙋",
	"bow": "🙇", "shrug": "🤷", "person_frowning": "🙍", "man": "👨", "woman": "👩", "technologist": "🧑‍💻",
	"female-technologist": "👩‍💻", "hugging_face": "🤗", "saluting_face": "🫡", "heart_hands": "🫶",
	"pause_button": "⏸️", "double_vertical_bar": "⏸️", "fast_forward": "⏩", "rewind": "⏪",
	"black_right_pointing_double_triangle_with_vertical_bar": "⏭️", "heavy_plus_sign": "➕",
	"heavy_minus_sign": "➖", "thread": "🧵", "postal_horn": "📯", "newspaper": "📰", "book": "📖", "books": "📚",
	"notebook": "📓", "ledger": "📒", "scroll": "📜", "lower_left_ballpoint_pen": "🖊️", "snowflake": "❄️",
	"umbrella": "☔", "sunrise": "🌅", "crescent_moon": "🌙", "zzz": "💤",
}

// emojiByRune are the names of the emoji whose characters begin with a rune, those of the longest characters first, then by name.
var emojiByRune = func() map[rune][]string {
	table := map[rune][]string{}
	for name, character := range emojiByName {
		first, _ := utf8.DecodeRuneInString(character)
		table[first] = append(table[first], name)
	}
	for _, names := range table {
		slices.SortFunc(names, func(a, b string) int {
			return cmp.Or(len(emojiByName[b])-len(emojiByName[a]), cmp.Compare(a, b))
		})
	}
	return table
}()
