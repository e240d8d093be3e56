package org.acrm.demo.file;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A block encoded and packed, ready to be appended to the files. */
public final class Piece {

    private final Map<DeliveredFile, byte[]> plain = new EnumMap<>(DeliveredFile.class);
    private final Map<TruthFile, byte[]> truths = new EnumMap<>(TruthFile.class);
    private final byte[] packedTransactions;
    private final Counts counts;

    public Piece(Block block) {
        for (DeliveredFile file : DeliveredFile.values()) {
            plain.put(file, block.text(file).toString().getBytes(StandardCharsets.UTF_8));
        }
        for (TruthFile file : TruthFile.values()) {
            truths.put(file, block.text(file).toString().getBytes(StandardCharsets.UTF_8));
        }
        packedTransactions = BlockGzip.deflate(plain.get(DeliveredFile.TRANSACTIONS));
        counts = block.counts();
    }

    byte[] plain(DeliveredFile file) {
        return plain.get(file);
    }

    byte[] truth(TruthFile file) {
        return truths.get(file);
    }

    byte[] packedTransactions() {
        return packedTransactions;
    }

    Counts counts() {
        return counts;
    }
}
