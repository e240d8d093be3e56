package org.acrm.identity.kernel;

/** American Soundex as the census used it: H and W do not part two letters of the same sound (US patent 1,261,167). */
final class Soundex {

    private static final String SOUNDS = "01230120022455012623010202";
    private static final int LENGTH = 4;

    private Soundex() {}

    /** Of the first word in small Latin letters; a word of another script stays as it is. */
    static void apply(Text text) {
        if (text.length == 0 || text.chars[0] < 'a' || text.chars[0] > 'z') {
            return;
        }
        int kept = 1;
        char last = SOUNDS.charAt(text.chars[0] - 'a');
        for (int i = 1; i < text.length && kept < LENGTH; i++) {
            char c = text.chars[i];
            if (c < 'a' || c > 'z') {
                continue;
            }
            char sound = SOUNDS.charAt(c - 'a');
            if (sound != '0' && sound != last) {
                text.chars[kept++] = sound;
            }
            if (c != 'h' && c != 'w') {
                last = sound;
            }
        }
        text.length = kept;
        while (text.length < LENGTH) {
            text.append('0');
        }
    }
}
