package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final int RECORDS = 30;

    private static PairList pairs(double[]... links) {
        PairList pairs = new PairList();
        for (double[] link : links) {
            pairs.add((int) link[0], (int) link[1], 0, link[2]);
        }
        return pairs;
    }

    private static Clusters cluster(int records, PairList pairs, double atLeast, CannotLinks cannot) {
        return Clusters.of(records, pairs, atLeast, cannot, record -> record);
    }

    @Test
    void linksJoinFromTheirWeightOn() {
        PairList pairs = pairs(new double[] {0, 1, 9}, new double[] {1, 2, 4}, new double[] {3, 4, 5});

        assertThat(cluster(5, pairs, 5, CannotLinks.none()).labels()).containsExactly(0, 0, 2, 3, 3);
        assertThat(cluster(5, pairs, 1, CannotLinks.none()).labels()).containsExactly(0, 0, 0, 3, 3);
    }

    @Test
    void whatMustStayApartIsSplitAtTheWeakestLinkAndSaid() {
        PairList chain = pairs(new double[] {0, 1, 9}, new double[] {1, 2, 4}, new double[] {2, 3, 8});

        Clusters clusters = cluster(4, chain, 0, CannotLinks.none().add(0, 3));

        assertThat(clusters.labels()).containsExactly(0, 0, 2, 2);
        assertThat(clusters.refused()).containsExactly(new Clusters.Refused(1, 2, 4));
    }

    @Property
    void whateverTheOrderOfRecordsTheClustersAreTheSameAndTellApartWhatMustBe(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] links = new double[40][];
        Arrays.setAll(links, i -> link(random));
        int[][] apart = new int[6][];
        Arrays.setAll(
                apart, i -> Arrays.stream(link(random)).mapToInt(x -> (int) x).toArray());
        List<Integer> order = IntStream.range(0, RECORDS).boxed().collect(Collectors.toList());

        Set<Set<Integer>> asRead = groups(links, apart, order);
        Collections.shuffle(order, random);
        Set<Set<Integer>> shuffled = groups(links, apart, order);

        assertThat(shuffled).isEqualTo(asRead);
        for (int[] two : apart) {
            assertThat(asRead).noneMatch(group -> group.contains(two[0]) && group.contains(two[1]));
        }
    }

    private static double[] link(Random random) {
        int one = random.nextInt(RECORDS);
        int other = (one + 1 + random.nextInt(RECORDS - 1)) % RECORDS;
        return new double[] {one, other, random.nextInt(5)};
    }

    /** Groups by the records' names, read in that order. */
    private static Set<Set<Integer>> groups(double[][] links, int[][] apart, List<Integer> order) {
        CannotLinks cannot = CannotLinks.none();
        for (int[] two : apart) {
            cannot.add(order.indexOf(two[0]), order.indexOf(two[1]));
        }
        PairList pairs = new PairList();
        for (double[] link : links) {
            pairs.add(order.indexOf((int) link[0]), order.indexOf((int) link[1]), 0, link[2]);
        }
        Clusters clusters = Clusters.of(RECORDS, pairs, 1, cannot, order::get);
        return new HashSet<>(IntStream.range(0, RECORDS)
                .boxed()
                .collect(Collectors.groupingBy(clusters::of, Collectors.mapping(order::get, Collectors.toSet())))
                .values());
    }

    /** Counted by hand. */
    @Test
    void agreementIsThatOfPairsAndOfRecords() {
        ClusterAgreement agreement = ClusterAgreement.of(new int[] {1, 1, 1, 2, 2, 3}, new int[] {7, 7, 8, 8, 8, 8});

        assertThat(agreement.foundPairs()).isEqualTo(4);
        assertThat(agreement.truePairs()).isEqualTo(7);
        assertThat(agreement.commonPairs()).isEqualTo(2);
        assertThat(agreement.falsePairs()).isEqualTo(2);
        assertThat(agreement.b3Precision()).isEqualTo((4 / 3.0 + 1 / 3.0 + 2 + 1) / 6);
        assertThat(agreement.b3Recall()).isEqualTo((2 + 1 / 4.0 + 1 + 1 / 4.0) / 6);
    }
}
