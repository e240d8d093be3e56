package org.acrm.desk.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.acrm.desk.service.MasterData;
import org.acrm.desk.service.Network.Related;
import org.acrm.identity.entity.GoldenLine;
import org.acrm.identity.entity.GoldenSources;
import org.acrm.identity.entity.RecordFace;

/**
 * A business partner: what is believed, the records behind it with the keys of their sources, and whom it deals with.
 *
 * @param morePartners whether there are further partners than these
 */
public record MasterDataJson(
        long id, List<FieldJson> golden, List<RecordJson> records, List<PartnerJson> partners, boolean morePartners) {

    /**
     * @param source and key of the record that gives the value
     * @param rule why that one
     * @param chosenAt when a steward chose it; null where the rules decide
     */
    public record FieldJson(String field, String value, String source, String key, String rule, Instant chosenAt) {}

    /** @param changedAt when the source changed it last, on the bank's clock */
    public record RecordJson(
            String source, String key, Map<String, String> values, LocalDateTime changedAt, Instant recordedAt) {}

    /**
     * @param as what the partner is to this one
     * @param role of a contact person; null for others
     * @param name null where the partner is out of the caller's data scope
     */
    public record PartnerJson(
            long id, String as, String role, LocalDate since, String kind, String name, String branch) {}

    static MasterDataJson of(MasterData.Partner partner) {
        GoldenSources sources = partner.sources();
        return new MasterDataJson(
                partner.customer(),
                sources.lines().stream()
                        .map(line -> field(line, sources.from(line)))
                        .toList(),
                sources.records().stream().map(MasterDataJson::record).toList(),
                partner.partners().stream().map(MasterDataJson::partner).toList(),
                partner.more());
    }

    private static FieldJson field(GoldenLine line, RecordFace from) {
        return new FieldJson(
                line.field(),
                from.value(line.field()),
                from.source(),
                from.key(),
                line.rule().name(),
                line.chosenAt());
    }

    private static RecordJson record(RecordFace face) {
        return new RecordJson(face.source(), face.key(), face.values(), face.updatedAt(), face.recordedAt());
    }

    private static PartnerJson partner(Related related) {
        return new PartnerJson(
                related.party().id(),
                related.as().name(),
                related.role(),
                related.since(),
                related.party().kind(),
                related.party().name(),
                related.party().branch());
    }
}
