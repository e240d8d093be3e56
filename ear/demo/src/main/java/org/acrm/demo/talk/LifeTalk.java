package org.acrm.demo.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;
import org.acrm.demo.talk.LifeTexts.Misleading;

/** What customers happen to tell of their lives, some of it at turning points that the bank sees in their accounts as well. */
public final class LifeTalk {

    private static final int FIRST_NUMBER = 70_000;
    private static final String OWN = "OWN";

    /** Facts that no booking shows, with the share of customers who mention them. */
    private static final Map<String, Double> MENTIONED = new LinkedHashMap<>();

    static {
        MENTIONED.put("MARRIAGE", 0.012);
        MENTIONED.put("CAR", 0.012);
        MENTIONED.put("STUDY", 0.012);
        MENTIONED.put("RETIREMENT", 0.01);
        MENTIONED.put("BUSINESS", 0.01);
        MENTIONED.put("TRAVEL", 0.02);
        MENTIONED.put("HARDSHIP", 0.01);
    }

    /**
     * A contact whose text is, or looks like, a fact.
     *
     * @param said OWN for a fact; DENIED, OTHER (somebody else's) or OFF (another sense of the words) for what only looks like one
     */
    public record Told(Interaction contact, String fact, String said) {}

    private final CustomerProfile profile;
    private final Draw draw;
    private final int from;
    private final int to;
    private final List<Told> told = new ArrayList<>();

    private LifeTalk(Scope scope, CustomerProfile profile) {
        this.profile = profile;
        draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.LIFE_TALK, 0);
        from = Math.max(scope.start(), profile.since());
        to = scope.base() + 30;
    }

    static List<Told> of(Scope scope, CustomerProfile profile) {
        LifeTalk talk = new LifeTalk(scope, profile);
        if (profile.kind() == Kind.RETAIL) {
            talk.tell();
        }
        return talk.told;
    }

    /** The fact that a contact from elsewhere tells, or null. */
    public static String toldBy(Interaction contact) {
        return LifeTexts.toldElsewhere(contact.content());
    }

    /** The fact that a complaint tells, or null. */
    public static String toldBy(Complaint complaint) {
        return LifeTexts.toldElsewhere(complaint.text());
    }

    private void tell() {
        around("NEW_CHILD", profile.events().child(), 0.6, 0.006);
        around("HOME", profile.events().homePurchase(), 0.6, 0.008);
        around("HOME", profile.events().move(), 0.15, 0);
        around("WINDFALL", profile.events().largeInflow(), 0.4, 0.004);
        boolean leaves = profile.leaving().happens();
        around("LEAVING", leaves ? profile.leaving().day() - 40 : Days.NEVER, 0.3, 0.003);
        MENTIONED.forEach((fact, share) -> around(fact, Days.NEVER, 0, share));
        if (draw.chance(0.05)) {
            Misleading text = draw.pick(LifeTexts.misleading(profile.language()));
            add(draw.between(from, to), text.fact(), text.said(), text.text());
        }
    }

    /** Near the day of the event with one chance, on any day with another. */
    private void around(String fact, int day, double nearby, double anyhow) {
        boolean near = draw.chance(nearby);
        boolean any = draw.chance(anyhow);
        int shift = draw.between(-35, 35);
        int when = draw.between(from, to);
        String text = draw.pick(LifeTexts.own(profile.language(), fact));
        if (day != Days.NEVER && near) {
            add(day + shift, fact, OWN, text);
        } else if (any) {
            add(when, fact, OWN, text);
        }
    }

    private void add(int day, String fact, String said, String text) {
        String channel = draw.pick(List.of("CALL_CENTRE", "BRANCH", "BRANCH", "EMAIL"));
        int second = 9 * 3600 + draw.below(8 * 3600);
        String kind = channel.equals("BRANCH") ? "MEETING" : "INQUIRY";
        int number = FIRST_NUMBER + told.size();
        Interaction contact = new Interaction(number, day, second, channel, kind, "", text, "FOLLOW_UP", "");
        told.add(new Told(contact, fact, said));
    }
}
