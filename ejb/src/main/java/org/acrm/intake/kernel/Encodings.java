package org.acrm.intake.kernel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the encoding of a file from its beginning: a byte order mark says it; else text that is valid UTF-8 is UTF-8; else the Korean
 * and Chinese ones are told apart by what the bytes would say (EUC-KR text is mostly Hangul, and almost any of it is also valid
 * GB18030, as rare signs).
 */
public final class Encodings {

    /** So many first bytes are looked at. */
    public static final int SAMPLE = 1 << 18;

    private static final Charset EUC_KR = Charset.forName("EUC-KR");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    public static Charset detect(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (share(start, StandardCharsets.UTF_8, List.of()) >= 0) {
            return StandardCharsets.UTF_8;
        }
        double hangul = share(start, EUC_KR, List.of(Character.UnicodeScript.HANGUL));
        double han = share(start, GB18030, List.of(Character.UnicodeScript.HAN));
        if (hangul < 0 && han < 0) {
            return StandardCharsets.UTF_8;
        }
        return hangul >= 0.5 || han < 0 ? EUC_KR : GB18030;
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length >= 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** Share of the scripts among what is not ASCII, or -1 where the bytes are no text in the encoding. */
    private static double share(byte[] start, Charset charset, List<Character.UnicodeScript> scripts) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        // a character that the end of the sample cuts is no fault
        CoderResult result = decoder.decode(ByteBuffer.wrap(start), text, start.length < SAMPLE);
        if (result.isError()) {
            return -1;
        }
        text.flip();
        long foreign = text.chars().filter(c -> c > 127).count();
        long hits = text.chars()
                .filter(c -> c > 127 && scripts.contains(Character.UnicodeScript.of(c)))
                .count();
        return foreign == 0 ? 0 : (double) hits / foreign;
    }
}
