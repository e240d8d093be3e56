package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.List;
import org.acrm.shared.kernel.Workers;

/** Every pair that some blocking rule makes, once, with its pattern; the first rule that makes a pair owns it. */
final class Candidates {

    private static final long PAIRS_OF_A_TASK = 1 << 15;

    /** Neighbouring blocks of one rule, enough to be worth a task. */
    private record Share(int rule, int fromBlock, int toBlock) {}

    private final PairList[] pairs;
    private final PatternCounts counts = new PatternCounts();

    private Candidates(Blocks blocks, PairComparator comparator, Workers workers) {
        List<Share> shares = shares(blocks);
        pairs = new PairList[shares.size()];
        PatternCounts[] seen = new PatternCounts[shares.size()];
        workers.each(pairs.length, task -> {
            pairs[task] = new PairList();
            seen[task] = new PatternCounts();
            Share share = shares.get(task);
            for (int block = share.fromBlock(); block < share.toBlock(); block++) {
                compare(blocks, share.rule(), block, comparator, pairs[task], seen[task]);
            }
        });
        for (PatternCounts one : seen) {
            counts.addAll(one);
        }
    }

    static Candidates of(RecordStore store, Blocks blocks, Workers workers) {
        return new Candidates(blocks, new PairComparator(store), workers);
    }

    private static List<Share> shares(Blocks blocks) {
        List<Share> shares = new ArrayList<>();
        for (int rule = 0; rule < blocks.rules(); rule++) {
            int from = 0;
            long pairs = 0;
            for (int block = 0; block < blocks.blocks(rule); block++) {
                long records = blocks.start(rule, block + 1) - blocks.start(rule, block);
                pairs += records * (records - 1) / 2;
                if (pairs >= PAIRS_OF_A_TASK || block + 1 == blocks.blocks(rule)) {
                    shares.add(new Share(rule, from, block + 1));
                    from = block + 1;
                    pairs = 0;
                }
            }
        }
        return shares;
    }

    private static void compare(
            Blocks blocks, int rule, int block, PairComparator comparator, PairList into, PatternCounts seen) {
        int end = blocks.start(rule, block + 1);
        for (int i = blocks.start(rule, block); i < end; i++) {
            int left = blocks.member(rule, i);
            for (int j = i + 1; j < end; j++) {
                int right = blocks.member(rule, j);
                int rules = rules(blocks, rule, left, right);
                if (rules != 0) {
                    int pattern = comparator.pattern(left, right);
                    into.add(left, right, pattern);
                    seen.add(pattern, rules, 1);
                }
            }
        }
    }

    /** The rules that make the pair, one bit each; none if an earlier rule owns it. */
    private static int rules(Blocks blocks, int rule, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (blocks.together(earlier, left, right)) {
                return 0;
            }
        }
        int rules = 0;
        for (int later = rule; later < blocks.rules(); later++) {
            rules |= blocks.together(later, left, right) ? 1 << later : 0;
        }
        return (rules & 1 << rule) == 0 ? 0 : rules;
    }

    PairList[] pairs() {
        return pairs;
    }

    long size() {
        long size = 0;
        for (PairList part : pairs) {
            size += part.size();
        }
        return size;
    }

    PatternCounts counts() {
        return counts;
    }
}
