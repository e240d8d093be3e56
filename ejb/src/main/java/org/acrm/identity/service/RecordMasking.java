package org.acrm.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.identity.entity.GoldenSources;
import org.acrm.identity.entity.MergeLine;
import org.acrm.identity.entity.PairLine;
import org.acrm.identity.entity.RecordFace;

/** Takes out of records and pairs whatever the caller may not see in clear. */
@ApplicationScoped
public class RecordMasking {

    private CurrentUser user;

    protected RecordMasking() {}

    @Inject
    public RecordMasking(CurrentUser user) {
        this.user = user;
    }

    public boolean inClear() {
        return user.may(Permission.CUSTOMER_UNMASK);
    }

    /** How the audit trail says what the caller saw. */
    String manner() {
        return inClear() ? "in clear" : "masked";
    }

    RecordFace face(RecordFace face) {
        if (inClear()) {
            return face;
        }
        Map<String, String> shown = new LinkedHashMap<>();
        face.values().forEach((field, value) -> shown.put(field, masked(field, value)));
        return face.withValues(shown);
    }

    GoldenSources sources(GoldenSources sources) {
        return sources.withRecords(sources.records().stream().map(this::face).toList());
    }

    /** Birth date and occupation narrow a person down as well as a name does. */
    private static String masked(String field, String value) {
        return switch (field) {
            case "name", "latin_name" -> Mask.name(value);
            case "id_number" -> Mask.idNumber(value);
            case "mobile" -> Mask.phone(value);
            case "email" -> Mask.email(value);
            case "birth_date", "occupation", "address" -> Mask.address(value);
            default -> value;
        };
    }

    PairLine line(PairLine line) {
        return inClear() ? line : line.withSides(side(line.left()), side(line.right()));
    }

    private static PairLine.Side side(PairLine.Side side) {
        return side.withNames(Mask.name(side.name()), Mask.name(side.latinName()));
    }

    MergeLine line(MergeLine line) {
        return inClear()
                ? line
                : line.withParties(
                        line.kept().withName(Mask.name(line.kept().name())),
                        line.gone().withName(Mask.name(line.gone().name())));
    }
}
