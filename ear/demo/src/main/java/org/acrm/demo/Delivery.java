package org.acrm.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acrm.demo.bank.Branch;
import org.acrm.demo.bank.Branches;
import org.acrm.demo.bank.Product;
import org.acrm.demo.bank.Rates;
import org.acrm.demo.bank.Staffing;
import org.acrm.demo.file.Block;
import org.acrm.demo.file.Counts;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.file.DeliveryFiles;
import org.acrm.demo.file.Piece;

/**
 * Writes one delivery: neighbouring customers are generated together on all processors and appended in their order, so
 * that memory does not grow with the bank and the bytes do not depend on the machine's speed.
 */
final class Delivery {

    private static final int CUSTOMERS_PER_BLOCK = 200;

    private final Scope scope;

    Delivery(Scope scope) {
        this.scope = scope;
    }

    Counts writeTo(Path folder) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (DeliveryFiles files = new DeliveryFiles(folder, Days.text(scope.through()))) {
            files.append(new Piece(masterData()));
            customers(workers, threads * 2, files);
            files.summarise(heading());
            return files.counts();
        } finally {
            workers.shutdownNow();
        }
    }

    private void customers(ExecutorService workers, int ahead, DeliveryFiles files) throws IOException {
        CustomerRows rows = new CustomerRows(scope);
        Deque<Future<Piece>> pieces = new ArrayDeque<>();
        for (int first = 0; first < scope.population(); first += CUSTOMERS_PER_BLOCK) {
            int from = first;
            pieces.add(workers.submit(() -> piece(rows, from)));
            if (pieces.size() > ahead) {
                files.append(finished(pieces.remove()));
            }
        }
        while (!pieces.isEmpty()) {
            files.append(finished(pieces.remove()));
        }
    }

    private Piece piece(CustomerRows rows, int first) {
        Block block = new Block();
        int end = Math.min(first + CUSTOMERS_PER_BLOCK, scope.population());
        for (int index = first; index < end; index++) {
            rows.write(index, block);
        }
        return new Piece(block);
    }

    private static Piece finished(Future<Piece> piece) throws IOException {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A daily delivery brings rates on the first of a month and no other master data. */
    private Block masterData() {
        Block block = new Block();
        for (String[] row : Rates.rows(scope.seed(), Days.date(scope.start()), Days.date(scope.through()))) {
            if (!scope.isDaily() || row[1].equals(Days.text(scope.through()))) {
                block.clean(DeliveredFile.CURRENCY_RATES, row);
            }
        }
        if (scope.isDaily()) {
            return block;
        }
        for (Branch branch : Branches.all()) {
            block.clean(DeliveredFile.BRANCHES, branch.code(), branch.name(), branch.parentCode(), branch.region());
        }
        Staffing staffing = new Staffing(scope.seed(), scope.customers());
        staffing.staffRows().forEach(row -> block.clean(DeliveredFile.STAFF, row));
        staffing.portfolioRows().forEach(row -> block.clean(DeliveredFile.PORTFOLIOS, row));
        for (Product product : Product.values()) {
            block.clean(DeliveredFile.PRODUCTS, product.row());
        }
        return block;
    }

    private String heading() {
        return "  \"seed\": " + scope.seed() + ",\n  \"customers\": " + scope.customers() + ",\n  \"from\": \""
                + Days.text(scope.isDaily() ? scope.through() : scope.start()) + "\",\n  \"to\": \""
                + Days.text(scope.through()) + "\",\n  \"kind\": \"" + (scope.isDaily() ? "DAY" : "FULL") + "\",\n";
    }
}
