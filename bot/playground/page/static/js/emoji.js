// Slack's names of the emoji that a desk uses, and back. Others are shown by their name.
const BY_NAME = {
  grinning: '😀', smiley: '😃', smile: '😄', grin: '😁', joy: '😂', slightly_smiling_face: '🙂', upside_down_face: '🙃', wink: '😉', blush: '😊',
  heart_eyes: '😍', thinking_face: '🤔', neutral_face: '😐', confused: '😕', worried: '😟', slightly_frowning_face: '🙁', cry: '😢', sob: '😭',
  disappointed: '😞', rage: '😡', angry: '😠', sweat_smile: '😅', pensive: '😔', relieved: '😌', robot_face: '🤖', hugging_face: '🤗', saluting_face: '🫡',
  wave: '👋', '+1': '👍', thumbsup: '👍', '-1': '👎', thumbsdown: '👎', ok_hand: '👌', clap: '👏', raised_hands: '🙌', pray: '🙏', handshake: '🤝',
  muscle: '💪', point_right: '👉', point_left: '👈', point_up: '☝️', point_down: '👇', hand: '✋', raised_hand: '✋', raising_hand: '🙋', eyes: '👀', eye: '👁️', writing_hand: '✍️',
  heart: '❤️', broken_heart: '💔', yellow_heart: '💛', green_heart: '💚', blue_heart: '💙', purple_heart: '💜', sparkles: '✨', star: '⭐', fire: '🔥', zap: '⚡', '100': '💯', tada: '🎉', boom: '💥',
  bell: '🔔', no_bell: '🔕', loudspeaker: '📢', mega: '📣', speech_balloon: '💬', thought_balloon: '💭', envelope: '✉️', email: '📧', incoming_envelope: '📨', inbox_tray: '📥', outbox_tray: '📤', package: '📦', mailbox: '📫',
  memo: '📝', pencil: '📝', pencil2: '✏️', clipboard: '📋', page_facing_up: '📄', bookmark_tabs: '📑', bar_chart: '📊', chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', calendar: '📆', date: '📅', spiral_calendar_pad: '🗓️',
  card_index_dividers: '🗂️', file_folder: '📁', open_file_folder: '📂', paperclip: '📎', pushpin: '📌', round_pushpin: '📍', link: '🔗', lock: '🔒', unlock: '🔓', key: '🔑', closed_lock_with_key: '🔐', mag: '🔍', mag_right: '🔎', bulb: '💡',
  wrench: '🔧', hammer: '🔨', gear: '⚙️', shield: '🛡️', hourglass: '⌛', hourglass_flowing_sand: '⏳', watch: '⌚', alarm_clock: '⏰', stopwatch: '⏱️', telephone: '☎️', phone: '☎️', iphone: '📱', computer: '💻', camera: '📷',
  moneybag: '💰', credit_card: '💳', dollar: '💵', receipt: '🧾', shopping_bags: '🛍️', truck: '🚚', house: '🏠', bank: '🏦', globe_with_meridians: '🌐', 'flag-ca': '🇨🇦', 'flag-fr': '🇫🇷',
  white_check_mark: '✅', heavy_check_mark: '✔️', ballot_box_with_check: '☑️', x: '❌', no_entry: '⛔', no_entry_sign: '🚫', warning: '⚠️', exclamation: '❗', heavy_exclamation_mark: '❗', question: '❓', bangbang: '‼️', information_source: 'ℹ️',
  recycle: '♻️', repeat: '🔁', arrows_counterclockwise: '🔄', arrow_right: '➡️', arrow_left: '⬅️', arrow_up: '⬆️', arrow_down: '⬇️', leftwards_arrow_with_hook: '↩️', arrow_right_hook: '↪️', twisted_rightwards_arrows: '🔀', new: '🆕', ok: '🆗', sos: '🆘',
  red_circle: '🔴', large_blue_circle: '🔵', large_green_circle: '🟢', large_yellow_circle: '🟡', large_orange_circle: '🟠', large_purple_circle: '🟣', white_circle: '⚪', black_circle: '⚫', large_red_square: '🟥', large_green_square: '🟩', large_yellow_square: '🟨',
  triangular_flag_on_post: '🚩', checkered_flag: '🏁', wastebasket: '🗑️', rotating_light: '🚨', construction: '🚧', octagonal_sign: '🛑', ticket: '🎫', label: '🏷️', scales: '⚖️', one: '1️⃣', two: '2️⃣', three: '3️⃣', four: '4️⃣', five: '5️⃣',
  coffee: '☕', rocket: '🚀', double_vertical_bar: '⏸️', pause_button: '⏸️', fast_forward: '⏩', thread: '🧵', book: '📖', books: '📚', notebook: '📓', scroll: '📜', bust_in_silhouette: '👤', busts_in_silhouette: '👥', umbrella: '☔', crescent_moon: '🌙', zzz: '💤',
};

// character is the emoji of a name, or the name between colons.
export const character = (name) => BY_NAME[name.replace(/::skin-tone-\d$/, '')] ?? `:${name}:`;

// PALETTE is what is offered for reactions on the desk, CUSTOMERS what a customer's app offers.
export const PALETTE = ['eyes', 'white_check_mark', '+1', 'heart', 'pray', 'memo', 'hourglass_flowing_sand', 'warning', 'tada', 'question', 'x', 'thinking_face'];
export const CUSTOMERS = ['👍', '👎', '❤', '🔥', '🎉', '😢', '😡', '🙏'];
