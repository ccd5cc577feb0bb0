// Where the letters are. Accents are keys of their own: nobody finds a long press.
pragma Singleton

import QtQuick

QtObject {
    readonly property var accents: ({
            "fr": ["é", "è", "ç", "à", "ù", "ê", "ô", "î"],
            "en": ["é", "è", "ç", "à", "ù", "ê", "ô", "î"],
            "es": ["á", "é", "í", "ó", "ú", "ñ", "ü", "ç"],
            "pt": ["á", "ã", "â", "é", "ê", "ó", "õ", "ç"],
            "ar": ["أ", "إ", "آ", "،", "؟", "."]
        })
    readonly property var azerty: [["a", "z", "e", "r", "t", "y", "u", "i", "o", "p"], ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m"], ["shift", "w", "x", "c", "v", "b", "n", "'", "-", "erase"]]
    // Where sentences are written, they end: "-" is among the digits then.
    readonly property var prose: azerty.slice(0, 2).concat([["shift", "w", "x", "c", "v", "b", "n", "'", ",", ".", "erase"]])
    readonly property var digits: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["@", ".", ",", "/", ":", "_", "+", "(", ")", "€"], ["?", "!", "&", "%", "#", "\"", "-", "=", ";", "erase"]]
    readonly property var numbers: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["+", "-", "/", ",", ".", "erase"]]
    readonly property var arabic: [["ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح", "ج", "د"], ["ش", "س", "ي", "ب", "ل", "ا", "ت", "ن", "م", "ك", "ط", "ذ"], ["ئ", "ء", "ؤ", "ر", "لا", "ى", "ة", "و", "ز", "ظ", "erase"]]
    // The signs of a resume code and no other: what cannot be there cannot be typed by mistake.
    readonly property var code: [["2", "3", "4", "6", "7", "9"], ["R", "T", "P", "Q", "D", "F", "G", "H"], ["J", "K", "M", "W", "X", "C", "V", "B", "N", "erase"]]
    // The code of a booking: two French words and a number; accents are forgiven.
    readonly property var words: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["a", "z", "e", "r", "t", "y", "u", "i", "o", "p"], ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m"], ["w", "x", "c", "v", "b", "n", "erase"]]
    // An address begins with "https://", and a password may have any sign.
    readonly property var web: [[".", "/", ":", "@", "?", "&", "#", "%"]]
    readonly property var signs: [["$", "£", "<", ">", "[", "]", "{", "}", "\\", "|"], ["^", "~", "`", "§", "°", "ç", "é", "è", "à", "ù"], ["'", "ñ", "ã", "ô", "¿", "¡", "«", "»", "erase"]]
    readonly property var pin: [["1", "2", "3", "4", "5"], ["6", "7", "8", "9", "0", "erase"]]
    readonly property var date: [["1", "2", "3", "4", "5"], ["6", "7", "8", "9", "0"], ["/", "-", "erase"]]
    readonly property var phone: [["1", "2", "3", "4", "5", "6"], ["7", "8", "9", "0", "+", "erase"]]

    // Of an address of e-mail, what few find among the digits.
    readonly property var mail: [["@", ".", "-", ".fr", ".com"]]
    readonly property var smallMail: azerty.slice(0, 2).concat([["shift", "w", "x", "c", "v", "b", "n", "@", ".", "-", "erase"]])

    // `compact`: without the row of accents, for want of room.
    function rows(layout: string, language: string, compact: bool): var {
        if (layout === "web")
            return web.concat(azerty);
        if (layout === "mail")
            return compact ? smallMail : mail.concat(azerty);
        const letters = layout === "signs" ? signs : layout === "azerty" ? azerty : layout === "prose" ? prose : layout === "digits" ? digits : layout === "numbers" ? numbers : layout === "arabic" ? arabic : layout === "words" ? words : layout === "phone" ? phone : layout === "date" ? date : layout === "pin" ? pin : code;
        if (compact || !["azerty", "prose", "arabic"].includes(layout))
            return letters;
        return [layout === "arabic" ? accents.ar : accents[language === "ar" ? "fr" : language]].concat(letters);
    }
}
