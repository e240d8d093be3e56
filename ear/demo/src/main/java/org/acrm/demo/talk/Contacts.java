package org.acrm.demo.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.bank.BusinessCalendar;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;

/** Everything a customer and the bank say to each other, up to the last day of the delivery. */
public record Contacts(List<Interaction> interactions, List<Complaint> complaints, List<LifeTalk.Told> told) {

    private static final int MORNING = 9 * 3600;

    public static Contacts of(Scope scope, CustomerProfile profile) {
        List<Complaint> complaints = Complaints.of(scope, profile);
        List<Interaction> interactions = new ArrayList<>(Campaigns.of(scope, profile));
        months(scope, profile, interactions);
        List<LifeTalk.Told> told = LifeTalk.of(scope, profile);
        told.forEach(one -> interactions.add(one.contact()));
        for (Complaint complaint : complaints) {
            if (complaint.channel().equals("CALL_CENTRE")) {
                interactions.add(call(complaint));
            }
        }
        interactions.removeIf(
                contact -> contact.day() > scope.through() || contact.day() < Math.max(scope.start(), profile.since()));
        return new Contacts(
                interactions,
                complaints.stream()
                        .filter(complaint -> complaint.opened() <= scope.through())
                        .toList(),
                told);
    }

    private static Interaction call(Complaint complaint) {
        String subject = complaint.topic().substring(0, 1)
                + complaint.topic().substring(1).toLowerCase(Locale.ROOT);
        return new Interaction(
                80_000 + complaint.number(),
                complaint.opened(),
                MORNING + complaint.text().length() * 97 % 30_000,
                "CALL_CENTRE",
                "COMPLAINT_CALL",
                subject,
                complaint.text(),
                "TICKET",
                "");
    }

    private static void months(Scope scope, CustomerProfile profile, List<Interaction> interactions) {
        LocalDate first = Days.date(scope.start()).withDayOfMonth(1);
        for (int number = 0; Days.of(first.plusMonths(number)) <= scope.through(); number++) {
            LocalDate begin = first.plusMonths(number);
            Draw draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.CONTACT, number);
            month(profile, draw, Days.of(begin), begin.lengthOfMonth(), number * 100, interactions);
        }
    }

    private static void month(
            CustomerProfile profile, Draw draw, int firstDay, int days, int number, List<Interaction> interactions) {
        double engagement = profile.engagement(firstDay + 14);
        double busy = Math.min(1, 25 / profile.cycle());
        boolean online = profile.digital() > 0.5 && profile.kind() != Kind.PROSPECT;
        int next = number;
        int logins = online ? draw.poisson((0.15 + 0.9 * busy) * engagement) : 0;
        for (int i = 0; i < logins; i++) {
            String channel = draw.chance(0.8) ? "APP" : "WEB";
            int second = 25_000 + draw.below(55_000);
            int day = firstDay + draw.below(days);
            interactions.add(new Interaction(next++, day, second, channel, "LOGIN", "", "", "", ""));
        }
        boolean looks = draw.chance(profile.kind() == Kind.PROSPECT ? 0.06 : 0.04 * engagement);
        if (looks) {
            String page = "/"
                    + Complaints.mentioned(draw).kind().toLowerCase(Locale.ROOT).replace('_', '-');
            int day = firstDay + draw.below(days);
            interactions.add(
                    new Interaction(next++, day, 30_000 + draw.below(50_000), "WEB", "PAGE_VIEW", page, "", "", ""));
        }
        if (draw.chance(0.018 + 0.01 * engagement)) {
            String channel = draw.chance(0.7) ? "CALL_CENTRE" : draw.chance(0.5) ? "EMAIL" : "BRANCH";
            interactions.add(written(
                    profile,
                    draw,
                    next++,
                    firstDay + draw.below(days),
                    channel,
                    "INQUIRY",
                    Texts.inquiries(profile.language())));
        }
        double visited = profile.kind() == Kind.RETAIL ? (profile.wealth() > 8_000_000 ? 0.06 : 0.004) : 0.05;
        if (draw.chance(visited * Math.max(engagement, profile.kind() == Kind.PROSPECT ? 0.3 : 0))) {
            int day = Math.min(firstDay + days - 1, BusinessCalendar.businessDay(firstDay + draw.below(days)));
            interactions.add(
                    written(profile, draw, next, day, "BRANCH", "MEETING", Texts.meetings(profile.language())));
        }
    }

    private static Interaction written(
            CustomerProfile profile, Draw draw, int number, int day, String channel, String kind, List<String> texts) {
        String product = Complaints.mentioned(draw).name(profile.language());
        String content = String.format(draw.pick(texts), product);
        String disposition = kind.equals("MEETING") ? "FOLLOW_UP" : draw.chance(0.85) ? "RESOLVED" : "FORWARDED";
        int second = MORNING + draw.below(8 * 3600);
        return new Interaction(number, day, second, channel, kind, product, content, disposition, "");
    }
}
