package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.acrm.shared.kernel.Workers;

/**
 * The records of each rule's blocks. Keys are brought together by sorting numbers whose upper bits are the mixed key and
 * whose lower bits are the record; should two keys share their upper bits, the pairs between them are not made.
 */
final class Blocks {

    private final RecordStore store;
    private final long[][] keys;
    private final int[][] members;
    private final int[][] starts;
    private final List<List<OverlargeBlock>> overlarge = new ArrayList<>();

    private Blocks(RecordStore store, int rules) {
        this.store = store;
        keys = new long[rules][];
        members = new int[rules][];
        starts = new int[rules][];
        for (int rule = 0; rule < rules; rule++) {
            overlarge.add(new ArrayList<>());
        }
    }

    static Blocks of(RecordStore store, Workers workers) {
        BlockKeys blockKeys = new BlockKeys(store);
        Blocks blocks = new Blocks(store, blockKeys.rules());
        workers.each(blockKeys.rules(), rule -> blocks.group(rule, blockKeys));
        return blocks;
    }

    private void group(int rule, BlockKeys blockKeys) {
        int size = store.size();
        int recordBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        long recordMask = (1L << recordBits) - 1;
        keys[rule] = new long[size];
        long[] packed = new long[size];
        int known = 0;
        for (int record = 0; record < size; record++) {
            long key = blockKeys.of(rule, record);
            keys[rule][record] = key;
            if (key != BlockKeys.NONE) {
                packed[known++] = BlockKeys.mix(key) & ~recordMask | record;
            }
        }
        BlockSort.sort(packed, known);
        cut(rule, packed, known, recordMask);
    }

    private void cut(int rule, long[] packed, int known, long recordMask) {
        int[] found = new int[1024];
        int[] ends = new int[256];
        int blocks = 0;
        for (int i = 0; i < known; ) {
            int next = i + 1;
            while (next < known && (packed[next] & ~recordMask) == (packed[i] & ~recordMask)) {
                next++;
            }
            if (next - i > store.document().largestBlock()) {
                leaveOut(rule, packed, i, next, recordMask);
            } else if (next - i > 1) {
                if (blocks + 1 == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * ends.length);
                }
                int start = ends[blocks];
                int end = start + next - i;
                found = end > found.length ? Arrays.copyOf(found, Math.max(end, 2 * found.length)) : found;
                for (int k = i; k < next; k++) {
                    found[start + k - i] = (int) (packed[k] & recordMask);
                }
                ends[++blocks] = end;
            }
            i = next;
        }
        members[rule] = found;
        starts[rule] = Arrays.copyOf(ends, blocks + 1);
    }

    private void leaveOut(int rule, long[] packed, int from, int to, long recordMask) {
        int first = (int) (packed[from] & recordMask);
        long records = to - from;
        overlarge
                .get(rule)
                .add(new OverlargeBlock(
                        store.document().blocking().get(rule).toString(),
                        value(rule, first),
                        to - from,
                        records * (records - 1) / 2));
        for (int i = from; i < to; i++) {
            keys[rule][(int) (packed[i] & recordMask)] = BlockKeys.NONE;
        }
    }

    private String value(int rule, int record) {
        return store.document().blocking().get(rule).keys().stream()
                .map(key -> {
                    FieldColumn column = store.column(key.field());
                    int form = column.form(key.form());
                    int code = column.formOf(
                            form, store.code(record, store.document().indexOf(key.field())));
                    return column.values(form).value(code);
                })
                .collect(Collectors.joining(" + "));
    }

    int rules() {
        return keys.length;
    }

    int blocks(int rule) {
        return starts[rule].length - 1;
    }

    int start(int rule, int block) {
        return starts[rule][block];
    }

    int member(int rule, int place) {
        return members[rule][place];
    }

    boolean together(int rule, int left, int right) {
        return keys[rule][left] == keys[rule][right] && keys[rule][left] != BlockKeys.NONE;
    }

    /** Most records first. */
    List<OverlargeBlock> overlarge() {
        return overlarge.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(OverlargeBlock::pairs)
                        .reversed()
                        .thenComparing(OverlargeBlock::rule)
                        .thenComparing(OverlargeBlock::value))
                .toList();
    }
}
