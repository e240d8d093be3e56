package org.acrm.customer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;

/** Walks all customers in ranges of ids, a transaction each; the checkpoint is the next id and the number of customers done. */
@ApplicationScoped
public class CustomerChunks {

    static final int SIZE = 25_000;

    private CustomerRanges customers;
    private OwnTransaction transaction;
    private int size;

    protected CustomerChunks() {}

    @Inject
    public CustomerChunks(CustomerRanges customers, OwnTransaction transaction) {
        this(customers, transaction, SIZE);
    }

    public CustomerChunks(CustomerRanges customers, OwnTransaction transaction, int size) {
        this.customers = customers;
        this.transaction = transaction;
        this.size = size;
    }

    /** @param table what the work fills, counted anew when all is done */
    public void walk(NightContext context, String table, Consumer<CustomerRange> work) {
        each(context, range -> {
            work.accept(range);
            return 0;
        });
        transaction.run(() -> customers.refreshStatistics(table));
    }

    /**
     * As {@link #walk} for work that writes what has changed, which is little in most nights.
     *
     * @param table counted anew where it has grown much, or where nobody knows since the step was cut off
     * @param work tells how many rows of the table it wrote
     */
    public void publish(NightContext context, String table, ToLongFunction<CustomerRange> work) {
        boolean resumed = context.checkpoint().isPresent();
        long written = each(context, work);
        transaction.run(() -> {
            if (resumed) {
                customers.refreshStatistics(table);
            } else {
                customers.grown(table, written);
            }
        });
    }

    private long each(NightContext context, ToLongFunction<CustomerRange> work) {
        long total = transaction.call(customers::count);
        long greatest = transaction.call(customers::greatestId);
        String[] checkpoint = context.checkpoint().orElse("1:0").split(":");
        long from = Long.parseLong(checkpoint[0]);
        long done = Long.parseLong(checkpoint[1]);
        long written = 0;
        while (from <= greatest) {
            CustomerRange range = new CustomerRange(context.businessDate(), from, from + size);
            long[] counts = transaction.call(() -> new long[] {work.applyAsLong(range), customers.count(range)});
            written += counts[0];
            done += counts[1];
            from += size;
            context.progress(done, total, from + ":" + done);
        }
        return written;
    }
}
