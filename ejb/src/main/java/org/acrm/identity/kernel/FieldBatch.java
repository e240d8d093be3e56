package org.acrm.identity.kernel;

import java.util.List;
import java.util.function.Consumer;

/**
 * Some hundred values on their way into a column. Their texts are fetched one behind the other before any of them is worked on: the
 * processor then waits for several at once, where it would else wait for each.
 */
final class FieldBatch {

    static final int MOST = 256;

    private final Text delivered = new Text();
    private final int[] deliveredEnds = new int[MOST + 1];
    private final Text normal = new Text();
    private final int[] ends = new int[MOST + 1];
    private final long[] hashes = new long[MOST];
    private final Text text = new Text();
    private int size;

    /** Takes at most {@link #MOST} values from there on. */
    void read(List<String> raw, int from, Consumer<Text> steps) {
        size = Math.min(MOST, raw.size() - from);
        delivered.clear();
        for (int i = 0; i < size; i++) {
            delivered.append(raw.get(from + i));
            deliveredEnds[i + 1] = delivered.length;
        }
        normal.clear();
        for (int i = 0; i < size; i++) {
            text.clear();
            text.append(delivered.chars, deliveredEnds[i], deliveredEnds[i + 1] - deliveredEnds[i]);
            steps.accept(text);
            normal.append(text.chars, 0, text.length);
            ends[i + 1] = normal.length;
            hashes[i] = text.hash();
        }
    }

    int size() {
        return size;
    }

    long touch(Dictionary values) {
        return values.touch(hashes, size);
    }

    int intern(int place, Dictionary values) {
        return values.intern(normal.chars, ends[place], ends[place + 1] - ends[place], hashes[place]);
    }
}
