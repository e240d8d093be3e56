package org.acrm.demo.people;

import org.acrm.demo.Draw;

/** One slip of the fingers: two neighbours exchanged, a letter doubled or lost. */
public final class Typo {

    private Typo() {}

    public static String in(Draw draw, String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = draw.between(text.length() > 3 ? 1 : 0, text.length() - 2);
        String head = text.substring(0, at);
        String tail = text.substring(at + 2);
        char left = text.charAt(at);
        char right = text.charAt(at + 1);
        return switch (draw.below(3)) {
            case 0 -> head + right + left + tail;
            case 1 -> head + left + left + right + tail;
            default -> text.length() < 4 ? head + right + left + tail : head + right + tail;
        };
    }
}
