package org.acrm.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.file.Block;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.file.TruthFile;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.talk.Complaint;
import org.acrm.demo.talk.Contacts;
import org.acrm.demo.talk.Interaction;
import org.acrm.demo.talk.LifeTalk;

/** Writes interactions and complaints of one customer. */
final class ContactRows {

    private final Scope scope;
    private final Block block;

    ContactRows(Scope scope, Block block) {
        this.scope = scope;
        this.block = block;
    }

    void write(CustomerProfile profile, Contacts contacts, boolean customerKnown) {
        Map<Interaction, LifeTalk.Told> told =
                contacts.told().stream().collect(Collectors.toMap(LifeTalk.Told::contact, one -> one));
        for (Interaction contact : contacts.interactions()) {
            if (scope.delivers(contact.day())) {
                interaction(profile, contact, customerKnown);
                truth(profile, contact, told.get(contact));
            }
        }
        for (Complaint complaint : contacts.complaints()) {
            boolean changed = scope.delivers(complaint.opened()) || scope.delivers(complaint.closed());
            if (changed && complaint.opened() >= Math.max(scope.start(), profile.since())) {
                complaint(profile, complaint, customerKnown);
            }
        }
    }

    private void truth(CustomerProfile profile, Interaction contact, LifeTalk.Told told) {
        String elsewhere = LifeTalk.toldBy(contact);
        if (told != null) {
            truth(
                    profile,
                    DeliveredFile.INTERACTIONS,
                    number(profile, contact),
                    contact.day(),
                    told.fact(),
                    told.said());
        } else if (elsewhere != null) {
            truth(profile, DeliveredFile.INTERACTIONS, number(profile, contact), contact.day(), elsewhere, "OWN");
        }
    }

    private void truth(CustomerProfile profile, DeliveredFile file, String key, int day, String fact, String said) {
        block.truth(TruthFile.FACTS, file.word(), key, profile.number(), Days.text(day), fact, said);
    }

    private static String number(CustomerProfile profile, Interaction contact) {
        return "I" + Days.padded(profile.index() + 1L, 8) + Days.padded(contact.number(), 5);
    }

    private void interaction(CustomerProfile profile, Interaction contact, boolean customerKnown) {
        String number = number(profile, contact);
        row(
                profile,
                DeliveredFile.INTERACTIONS,
                number,
                customerKnown,
                number,
                profile.number(),
                Days.time(contact.day(), contact.second()),
                contact.channel(),
                contact.kind(),
                contact.subject(),
                contact.content(),
                contact.disposition(),
                contact.campaign());
    }

    private void complaint(CustomerProfile profile, Complaint complaint, boolean customerKnown) {
        String number = "Q" + Days.padded(profile.index() + 1L, 8) + Days.padded(complaint.number(), 2);
        String fact = LifeTalk.toldBy(complaint);
        if (fact != null && scope.delivers(complaint.opened())) {
            truth(profile, DeliveredFile.COMPLAINTS, number, complaint.opened(), fact, "OWN");
        }
        boolean closed = complaint.closed() <= scope.through();
        boolean worked = scope.through() - complaint.opened() > 2;
        row(
                profile,
                DeliveredFile.COMPLAINTS,
                number,
                customerKnown,
                number,
                profile.number(),
                Days.text(complaint.opened()),
                closed ? Days.text(complaint.closed()) : "",
                complaint.topic(),
                complaint.text(),
                closed ? "CLOSED" : worked ? "IN_PROGRESS" : "OPEN",
                complaint.channel());
    }

    private void row(CustomerProfile profile, DeliveredFile file, String key, boolean known, String... fields) {
        if (known) {
            Draw dirt = Draw.of(scope.seed(), profile.index(), Purpose.ROW_DIRT, key.hashCode());
            block.soiled(file, dirt, key, fields);
        } else {
            block.orphan(file, fields);
        }
    }
}
