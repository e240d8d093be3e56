package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.RfmCounts;
import org.acrm.value.entity.RfmRows;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.entity.RfmRows.Source;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.kernel.ShareGroups;
import org.acrm.value.kernel.ValueCounts;

/** Cuts recency, frequency and monetary value into fifths of the whole bank, keeps their borders, and gives each buyer a cell (RFM-01). */
@ApplicationScoped
public class RfmCut {

    private static final String TABLE = "value_rfm";

    private final CustomerChunks chunks;
    private final RfmRows rfm;
    private final RfmCounts counts;
    private final OwnTransaction transaction;

    protected RfmCut() {
        this(null, null, null, null);
    }

    @Inject
    public RfmCut(CustomerChunks chunks, RfmRows rfm, RfmCounts counts, OwnTransaction transaction) {
        this.chunks = chunks;
        this.rfm = rfm;
        this.counts = counts;
        this.transaction = transaction;
    }

    /** Writes the cells of the context's date from its features, following their changes; resumes where the context says. */
    void derive(NightContext context) {
        LocalDate date = context.businessDate();
        Optional<LocalDate> base = transaction.call(() -> counts.base(date));
        List<Fifth> fifths = transaction.call(() -> keep(date, counted(date, base)));
        if (base.isPresent()) {
            List<Fifth> former = transaction.call(() -> rfm.kept(base.get()));
            chunks.publish(context, TABLE, range -> rfm.publishMoved(range, former, fifths));
        } else {
            chunks.publish(context, TABLE, range -> rfm.publish(range, Source.FEATURES, fifths));
        }
    }

    /** The same from what was booked, for a date that had no night. */
    void derivePast(NightContext context) {
        LocalDate date = context.businessDate();
        List<Fifth> fifths = transaction.call(() -> {
            long[][] measures = rfm.measures(date);
            return keep(date, RfmThresholds.of(measures[0], measures[1], measures[2]));
        });
        chunks.publish(context, TABLE, range -> rfm.publish(range, Source.BOOKINGS, fifths));
    }

    private RfmThresholds counted(LocalDate date, Optional<LocalDate> base) {
        base.ifPresentOrElse(night -> counts.carry(night, date), () -> counts.countAll(date));
        Map<Dimension, Map<Long, Long>> customers = counts.of(date);
        Map<Long, Long> amounts = customers.get(Dimension.M);
        List<Long> spans = ShareGroups.spansWithBorder(ValueCounts.of(amounts));
        amounts.keySet().removeAll(spans);
        amounts.putAll(counts.exact(spans));
        return RfmThresholds.of(
                ValueCounts.of(customers.get(Dimension.R)),
                ValueCounts.of(customers.get(Dimension.F)),
                ValueCounts.of(amounts));
    }

    private List<Fifth> keep(LocalDate date, RfmThresholds thresholds) {
        List<Fifth> fifths = Stream.of(
                        fifths(Dimension.R, thresholds.recency()),
                        fifths(Dimension.F, thresholds.frequency()),
                        fifths(Dimension.M, thresholds.monetary()))
                .flatMap(List::stream)
                .toList();
        rfm.keep(date, fifths);
        return fifths;
    }

    private static List<Fifth> fifths(Dimension dimension, ShareGroups groups) {
        return groups.groups().stream()
                .map(group -> new Fifth(dimension, group.number(), group.lowerBorder(), group.customers()))
                .toList();
    }
}
