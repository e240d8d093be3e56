package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.identity.entity.IdentityPair;
import org.acrm.identity.entity.KeyPair;
import org.acrm.identity.entity.MergeLine;
import org.acrm.identity.entity.MergeQueries;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairLine;
import org.acrm.identity.entity.PairQueries;
import org.acrm.identity.entity.PairRepository;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.entity.RecordFace;
import org.acrm.identity.entity.RecordFaceQueries;
import org.acrm.identity.entity.WinningRecord;
import org.acrm.identity.kernel.Waterfall;
import org.acrm.identity.service.PairDetail.FieldLine;
import org.acrm.identity.service.PairDetail.Likeness;
import org.acrm.identity.service.PairDetail.Winner;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What a steward looks at: pairs that wait or were decided, one of them in full, and the log of merges. */
@Stateless
@RolesAllowed("IDENTITY_READ")
public class PairReading {

    @Inject
    private PairQueries queries;

    @Inject
    private PairRepository pairs;

    @Inject
    private RecordFaceQueries faces;

    @Inject
    private GoldenForming golden;

    @Inject
    private MergeQueries merges;

    @Inject
    private RecordMasking masking;

    @Inject
    private AuditTrail audit;

    /** @param kind null for both */
    public Page<PairLine> page(PairState state, PairKind kind, PageRequest request) {
        Page<PairLine> found = queries.page(state, kind, request);
        seen("PAIRS_SEEN", state + (kind == null ? "" : " " + kind), request, found);
        return new Page<>(found.rows().stream().map(masking::line).toList(), found.total(), found.exact());
    }

    /**
     * Both records in full; that somebody looked is kept.
     *
     * @throws BusinessException when there is no such pair
     */
    public PairDetail open(long id) {
        IdentityPair pair = pairs.get(id);
        List<RecordFace> two = faces.pair(pair.leftId(), pair.rightId());
        RecordFace left = two.get(0);
        RecordFace right = two.get(1);
        audit.record("PAIR_VIEWED", "PAIR", id, masking.manner());
        Waterfall waterfall =
                pair.explanation() == null ? new Waterfall(0, List.of(), 0) : WaterfallJson.read(pair.explanation());
        return new PairDetail(
                id,
                pair.kind(),
                pair.state(),
                pair.weight(),
                waterfall.probability(),
                pair.decidedBy(),
                instant(pair.decidedAt()),
                pair.note(),
                masking.face(left),
                masking.face(right),
                fields(left, right),
                waterfall.prior(),
                WaterfallBars.of(waterfall));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Likeness is told of the values themselves, whatever of them is shown. */
    private List<FieldLine> fields(RecordFace left, RecordFace right) {
        Map<String, WinningRecord> origins = new HashMap<>();
        golden.preview(left.id(), right.id()).forEach((field, origin) -> origins.put(field.code(), origin));
        RecordFace shownLeft = masking.face(left);
        RecordFace shownRight = masking.face(right);
        return RecordFace.FIELDS.stream()
                .filter(field -> left.value(field) != null || right.value(field) != null)
                .map(field -> {
                    WinningRecord origin = origins.get(field);
                    return new FieldLine(
                            field,
                            PairDetail.Side.of(shownLeft, field),
                            PairDetail.Side.of(shownRight, field),
                            likeness(left.value(field), right.value(field)),
                            origin == null ? null : winner(origin.recordId(), left, right),
                            origin == null ? null : origin.rule().name());
                })
                .toList();
    }

    private static Winner winner(long record, RecordFace left, RecordFace right) {
        return record == left.id() ? Winner.LEFT : record == right.id() ? Winner.RIGHT : Winner.ANOTHER;
    }

    private static Likeness likeness(String left, String right) {
        if (left == null || right == null) {
            return Likeness.ONE_ONLY;
        }
        return bare(left).equals(bare(right)) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static String bare(String value) {
        return value.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** The next question of the same kind; empty when this was the last. */
    public Optional<Long> next(long id) {
        return queries.next(pairs.get(id));
    }

    /** @param automatic merges of nights, or of people; null for both */
    public Page<MergeLine> merges(Boolean automatic, Long customer, PageRequest request) {
        Page<MergeLine> found = merges.page(automatic, customer, request);
        seen("MERGES_SEEN", customer == null ? "of all" : "of customer " + customer, request, found);
        return new Page<>(found.rows().stream().map(masking::line).toList(), found.total(), found.exact());
    }

    /** These lists are of the whole bank, so each look at one is kept. */
    private void seen(String activity, String what, PageRequest asked, Page<?> found) {
        if (asked.offset() == 0) {
            audit.record(activity, "PAIR", null, what + ": " + found.total() + ", " + masking.manner());
        }
    }

    /** Records that are one customer, each with the record for which that customer was opened. */
    public List<KeyPair> together() {
        List<KeyPair> found = queries.together();
        audit.record("DUPLICATES_READ", "PAIR", null, found.size() + " pairs of keys");
        return found;
    }

    /** Pairs that wait for a steward. */
    public List<KeyPair> asked() {
        return queries.asked();
    }
}
