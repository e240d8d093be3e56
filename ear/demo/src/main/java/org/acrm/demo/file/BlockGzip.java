package org.acrm.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One gzip member made of pieces that were deflated apart, on any thread. Several members would be valid too, but some
 * readers stop after the first.
 */
final class BlockGzip implements AutoCloseable {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_EMPTY_PIECE = {3, 0};

    private final OutputStream out;
    private final CRC32 crc = new CRC32();
    private long length;

    BlockGzip(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    /** Raw deflate data that ends on a byte boundary and refers to nothing before it. */
    static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] buffer = new byte[1 << 16];
            for (int count = buffer.length; count == buffer.length; ) {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, count);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    void write(byte[] plain, byte[] packed) throws IOException {
        crc.update(plain);
        length += plain.length;
        out.write(packed);
    }

    @Override
    public void close() throws IOException {
        out.write(LAST_EMPTY_PIECE);
        littleEndian(crc.getValue());
        littleEndian(length);
        out.close();
    }

    private void littleEndian(long value) throws IOException {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >>> shift));
        }
    }
}
