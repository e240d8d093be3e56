package org.acrm.intake.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Characters of a stream in one encoding; bytes that mean nothing in it end the reading, they are never replaced. */
final class StrictReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER);
    private boolean ended;
    private boolean malformed;

    StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.flip();
    }

    /** @return characters read, -1 at the end, -2 where the next bytes are no text in this encoding */
    int read(char[] to) throws IOException {
        if (malformed) {
            return -2;
        }
        CharBuffer out = CharBuffer.wrap(to);
        while (out.position() == 0) {
            if (!ended) {
                fill();
            }
            CoderResult result = decoder.decode(in, out, ended);
            if (result.isError()) {
                malformed = true;
                return out.position() > 0 ? out.position() : -2;
            }
            if (ended && out.position() == 0) {
                decoder.flush(out);
                return out.position() > 0 ? out.position() : -1;
            }
        }
        return out.position();
    }

    private void fill() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        if (read < 0) {
            ended = true;
        } else {
            in.position(in.position() + read);
        }
        in.flip();
    }

    void close() throws IOException {
        bytes.close();
    }
}
