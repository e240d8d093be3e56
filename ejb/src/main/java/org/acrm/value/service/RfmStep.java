package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.RfmRows;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.kernel.ShareGroups;

/** Cuts recency, frequency and monetary value into fifths of the whole bank, keeps their borders, and gives each buyer a cell (RFM-01). */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RfmStep implements NightStep {

    private final CustomerChunks chunks;
    private final RfmRows rfm;
    private final OwnTransaction transaction;

    protected RfmStep() {
        this(null, null, null);
    }

    @Inject
    public RfmStep(CustomerChunks chunks, RfmRows rfm, OwnTransaction transaction) {
        this.chunks = chunks;
        this.rfm = rfm;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.RFM.name();
    }

    @Override
    public void run(NightContext context) {
        List<Fifth> fifths = transaction.call(() -> cut(context.businessDate()));
        chunks.walk(context, "value_rfm", range -> rfm.publish(range, fifths));
    }

    private List<Fifth> cut(LocalDate date) {
        long[][] measures = rfm.measures(date);
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
