package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.acrm.segment.kernel.Clustering;
import org.acrm.segment.kernel.KMeans;
import org.acrm.segment.kernel.Points;
import org.acrm.shared.kernel.Workers;
import weka.clusterers.SimpleKMeans;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.EuclideanDistance;
import weka.core.Instances;

/** {@code bench clusters}: k-means of the product and of Weka on the same invented customers, from the same centres. */
final class ClustersBench {

    private static final int VARIABLES = 10;
    private static final int CLUSTERS = 8;
    private static final int ROUNDS = 20;

    /** Rounds of both beforehand, so that the machine has compiled them. */
    private static final int WARM_UP = 2;

    private static final int HEAPS = 12;

    private final Points points;
    private final int seed;
    private final int threads;

    private ClustersBench(int rows, int seed, int threads) {
        this.points = invented(rows, seed);
        this.seed = seed;
        this.threads = threads;
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("rows", "seed", "threads"));
        int threads = arguments.number("threads", Runtime.getRuntime().availableProcessors(), 1);
        return new ClustersBench(arguments.number("rows", 1_000_000, 1_000), arguments.number("seed", 1, 0), threads)
                .measure();
    }

    /** Heaps that overlap, so that nothing settles within the rounds. */
    private static Points invented(int rows, int seed) {
        Random random = new Random(seed);
        double[][] heaps = new double[HEAPS][VARIABLES];
        for (double[] heap : heaps) {
            for (int v = 0; v < VARIABLES; v++) {
                heap[v] = random.nextGaussian();
            }
        }
        double[][] columns = new double[VARIABLES][rows];
        for (int i = 0; i < rows; i++) {
            double[] heap = heaps[random.nextInt(HEAPS)];
            for (int v = 0; v < VARIABLES; v++) {
                columns[v][i] = heap[v] + random.nextGaussian();
            }
        }
        return new Points(columns);
    }

    private JsonObject measure() {
        double[][] start = wekasCentres();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            KMeans means = new KMeans(points, Workers.of(pool, threads));
            Instances rows = instances();
            means.cluster(start, WARM_UP);
            weka(rows, WARM_UP);
            long begun = System.nanoTime();
            Clustering ours = means.cluster(start, ROUNDS);
            double seconds = (System.nanoTime() - begun) / 1e9;
            long wekaBegun = System.nanoTime();
            double inertia = weka(rows, ROUNDS);
            double wekaSeconds = (System.nanoTime() - wekaBegun) / 1e9;
            return Json.createObjectBuilder()
                    .add("rows", points.size())
                    .add("variables", VARIABLES)
                    .add("clusters", CLUSTERS)
                    .add("rounds", ours.rounds())
                    .add("threads", threads)
                    .add("seconds", rounded(seconds, 3))
                    .add("wekaSeconds", rounded(wekaSeconds, 3))
                    .add("timesFaster", rounded(wekaSeconds / seconds, 1))
                    .add("inertia", rounded(ours.inertia(), 3))
                    .add("wekaInertia", rounded(inertia, 3))
                    .build();
        } finally {
            pool.shutdown();
        }
    }

    private double weka(Instances rows, int rounds) {
        try {
            SimpleKMeans means = new SimpleKMeans();
            EuclideanDistance plain = new EuclideanDistance();
            plain.setDontNormalize(true);
            means.setDistanceFunction(plain);
            means.setNumClusters(CLUSTERS);
            means.setSeed(seed);
            means.setMaxIterations(rounds);
            means.setPreserveInstancesOrder(true);
            means.setNumExecutionSlots(threads);
            means.buildClusterer(rows);
            return means.getSquaredError();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Instances instances() {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int v = 0; v < VARIABLES; v++) {
            attributes.add(new Attribute("v" + v));
        }
        Instances instances = new Instances("customers", attributes, points.size());
        for (int i = 0; i < points.size(); i++) {
            instances.add(new DenseInstance(1, points.point(i)));
        }
        return instances;
    }

    /** The customers that Weka draws as first centres. */
    private double[][] wekasCentres() {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, points.size()).toArray();
        double[][] centres = new double[CLUSTERS][];
        for (int c = 0; c < CLUSTERS; c++) {
            int last = points.size() - 1 - c;
            int drawn = random.nextInt(last + 1);
            centres[c] = points.point(order[drawn]);
            order[drawn] = order[last];
        }
        return centres;
    }
}
