package org.acrm.segment.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Layout;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.kernel.StoredColumn;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** Sends all customers of a table through the blocks of definitions, some thousand at a time, and keeps who stays. */
public final class Sieve {

    /** Who stays where nothing holds anybody back. */
    private static final BlockTest EVERYBODY = BlockTest.ALWAYS;

    private final CustomerTable table;
    private final Layout layout;
    private final ColumnBlock block;
    private final List<StoredColumn> stored;

    /** @param names attributes of which its definitions and conditions speak; the table has them */
    public Sieve(CustomerTable table, Set<String> names) {
        this.table = table;
        List<Attribute> attributes = new TreeSet<>(names)
                .stream().map(name -> table.subject().attribute(name)).toList();
        this.layout = new Layout(attributes, table.date());
        this.block = layout.block();
        this.stored = attributes.stream().map(a -> table.column(a.name())).toList();
        for (int i = 0; i < stored.size(); i++) {
            stored.get(i).teach(block.column(i));
        }
    }

    /**
     * @param among only rows of these are looked at; null for all
     * @param scope null for all
     * @param members rows of another segment
     */
    public Sifted sift(Definition definition, Condition scope, long[] among, LongFunction<long[]> members) {
        Run run = new Run(definition, scope == null ? EVERYBODY : layout.test(scope), among, members);
        for (int from = 0; from < table.order().rows(); from += ColumnBlock.CAPACITY) {
            fill(from);
            run.block(from);
        }
        return run.result();
    }

    CustomerTable table() {
        return table;
    }

    private void fill(int from) {
        int rows = Math.min(ColumnBlock.CAPACITY, table.order().rows() - from);
        block.clear();
        for (int i = 0; i < rows; i++) {
            block.add(i, i, 0);
        }
        for (int i = 0; i < stored.size(); i++) {
            stored.get(i).fill(block.column(i), from, rows);
        }
    }

    /** One definition on its way through the table. */
    private final class Run {

        private final Definition definition;
        private final BlockTest scope;
        private final long[] among;
        private final List<BlockTest> tests = new ArrayList<>();
        private final List<long[]> others = new ArrayList<>();
        private final long[] gross;
        private final long[] net;
        private final long[] in = table.order().noRows();
        private final byte[] letInBy;
        private final long[] reachable = new long[ColumnBlock.CAPACITY >> 6];
        private long start;

        Run(Definition definition, BlockTest scope, long[] among, LongFunction<long[]> members) {
            this.definition = definition;
            this.scope = scope;
            this.among = among;
            gross = new long[definition.blocks().size()];
            net = new long[gross.length];
            letInBy = new byte[table.order().rows()];
            Arrays.fill(letInBy, (byte) 1);
            for (Block one : definition.blocks()) {
                boolean matching = one.source() instanceof Matching;
                tests.add(matching ? layout.test(((Matching) one.source()).condition()) : null);
                others.add(matching ? null : members.apply(((Members) one.source()).segment()));
            }
        }

        void block(int from) {
            int words = (block.rows() + 63) >> 6;
            int first = from >> 6;
            long[] allowed = scope.test(block).yes();
            for (int w = 0; w < words; w++) {
                long inTable = w == words - 1 && (block.rows() & 63) != 0 ? (1L << block.rows()) - 1 : -1L;
                reachable[w] = allowed[w] & inTable & (among == null ? -1L : among[first + w]);
                in[first + w] = reachable[w];
                start += Long.bitCount(reachable[w]);
            }
            for (int b = 0; b < gross.length; b++) {
                apply(b, first, words);
            }
        }

        private void apply(int number, int first, int words) {
            Effect effect = definition.blocks().get(number).effect();
            long[] other = others.get(number);
            long[] yes = other == null ? tests.get(number).test(block).yes() : null;
            for (int w = 0; w < words; w++) {
                int at = first + w;
                long named = (other == null ? yes[w] : other[at]) & reachable[w];
                long before = in[at];
                in[at] = effect == Effect.KEEP
                        ? before & named
                        : effect == Effect.ADD ? before | named : before & ~named;
                gross[number] += Long.bitCount(named);
                net[number] += Long.bitCount(in[at]);
                if (effect == Effect.ADD) {
                    remember(named & ~before, at << 6, number + 1);
                }
            }
        }

        private void remember(long added, int from, int number) {
            for (long rest = added; rest != 0; rest &= rest - 1) {
                letInBy[from + Long.numberOfTrailingZeros(rest)] = (byte) number;
            }
        }

        Sifted result() {
            return new Sifted(start, gross, net, in, letInBy);
        }
    }

    /**
     * @param start customers before the first block
     * @param gross by block, how many it names; @param net how many are in after it
     * @param in rows of those who stay, one bit each
     * @param letInBy by row, the block that let the customer in last, from 1
     */
    public record Sifted(long start, long[] gross, long[] net, long[] in, byte[] letInBy) {

        public long members() {
            return net.length == 0 ? start : net[net.length - 1];
        }
    }
}
