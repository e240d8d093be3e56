package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.RfmRows;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.entity.RfmRows.Source;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.kernel.ShareGroups;

/** Cuts recency, frequency and monetary value into fifths of the whole bank, keeps their borders, and gives each buyer a cell (RFM-01). */
@ApplicationScoped
public class RfmCut {

    private final CustomerChunks chunks;
    private final RfmRows rfm;
    private final OwnTransaction transaction;

    protected RfmCut() {
        this(null, null, null);
    }

    @Inject
    public RfmCut(CustomerChunks chunks, RfmRows rfm, OwnTransaction transaction) {
        this.chunks = chunks;
        this.rfm = rfm;
        this.transaction = transaction;
    }

    /** Writes the cells of the context's date; resumes where the context says. */
    void derive(NightContext context, Source source) {
        List<Fifth> fifths = transaction.call(() -> cut(context.businessDate(), source));
        chunks.publish(context, "value_rfm", range -> rfm.publish(range, source, fifths));
    }

    private List<Fifth> cut(LocalDate date, Source source) {
        long[][] measures = rfm.measures(date, source);
        RfmThresholds thresholds = RfmThresholds.of(measures[0], measures[1], measures[2]);
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
