package org.acrm.demo.talk;

import java.util.ArrayList;
import java.util.List;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.bank.Product;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;
import org.acrm.demo.life.Leaving.Cause;

/** Who complains when: anybody now and then, and those who leave for price or service often before they do. */
final class Complaints {

    private static final List<Product> MENTIONED =
            List.of(Product.SAV01, Product.TDP12, Product.LON01, Product.FND02, Product.CRD02, Product.INS01);

    private Complaints() {}

    static List<Complaint> of(Scope scope, CustomerProfile profile) {
        Draw draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.COMPLAINT, 0);
        List<Complaint> complaints = new ArrayList<>();
        if (profile.kind() == Kind.PROSPECT) {
            return complaints;
        }
        int from = Math.max(scope.start(), profile.since());
        int ordinary = draw.poisson(0.045);
        for (int i = 0; i < ordinary; i++) {
            int day = draw.between(from, scope.base() + 30);
            complaints.add(complaint(draw, profile, complaints.size(), day, draw.pick(Texts.TOPICS)));
        }
        if (profile.leaving().happens() && draw.chance(chance(profile.leaving().cause()))) {
            int day = Math.max(from, profile.leaving().day() - draw.between(15, 120));
            String topic =
                    profile.leaving().cause() == Cause.PRICE ? "FEE" : draw.pick(List.of("SERVICE", "APP", "CARD"));
            complaints.add(complaint(draw, profile, complaints.size(), day, topic));
        }
        return complaints;
    }

    private static double chance(Cause cause) {
        return switch (cause) {
            case SERVICE -> 0.55;
            case PRICE -> 0.25;
            case COMPETITOR, MOVED -> 0.05;
        };
    }

    private static Complaint complaint(Draw draw, CustomerProfile profile, int number, int day, String topic) {
        String text = String.format(
                draw.pick(Texts.complaints(profile.language(), topic)),
                draw.pick(MENTIONED).name(profile.language()),
                draw.between(3, 14));
        int closed = draw.chance(0.92) ? day + 2 + draw.poisson(9) : Days.NEVER;
        return new Complaint(
                number + 1,
                day,
                closed,
                topic,
                text,
                draw.pick(List.of("CALL_CENTRE", "CALL_CENTRE", "APP", "BRANCH", "EMAIL", "WEB")));
    }

    static Product mentioned(Draw draw) {
        return draw.pick(MENTIONED);
    }
}
