package org.acrm.fact.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.fact.entity.FactKindCounts;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;

/** Reads new texts for facts, then says of every customer what follows on the business date (SCV-08). */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FactStep implements NightStep {

    private final TextReading reading;
    private final FactInference inference;
    private final FactKindCounts counts;
    private final CustomerChunks chunks;
    private final OwnTransaction transaction;

    protected FactStep() {
        this(null, null, null, null, null);
    }

    @Inject
    public FactStep(
            TextReading reading,
            FactInference inference,
            FactKindCounts counts,
            CustomerChunks chunks,
            OwnTransaction transaction) {
        this.reading = reading;
        this.inference = inference;
        this.counts = counts;
        this.chunks = chunks;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.FACTS.name();
    }

    @Override
    public void run(NightContext context) {
        Optional<String> inferring = context.checkpoint().filter(text -> text.startsWith(Inferring.MARK));
        long texts = inferring.map(Inferring::texts).orElseGet(() -> reading.read(context));
        chunks.walk(
                new Inferring(context, texts),
                "fact_inferred",
                range -> inference.publish(range.date(), range.fromId(), range.toId()));
        transaction.run(() -> counts.publish(context.businessDate()));
    }

    /** The second half of the step, which counts on after the texts and marks its checkpoints as its own. */
    private record Inferring(NightContext step, long texts) implements NightContext {

        private static final String MARK = "INFER:";

        static long texts(String checkpoint) {
            return Long.parseLong(checkpoint.split(":")[1]);
        }

        @Override
        public LocalDate businessDate() {
            return step.businessDate();
        }

        @Override
        public Optional<String> checkpoint() {
            return step.checkpoint()
                    .filter(text -> text.startsWith(MARK))
                    .map(text -> text.substring(text.indexOf(':', MARK.length()) + 1));
        }

        @Override
        public void progress(long doneRows, Long totalRows, String checkpoint) {
            Long all = totalRows == null ? null : Long.valueOf(texts + totalRows);
            step.progress(texts + doneRows, all, MARK + texts + ":" + checkpoint);
        }

        @Override
        public void rejected(long rows) {
            step.rejected(rows);
        }
    }
}
