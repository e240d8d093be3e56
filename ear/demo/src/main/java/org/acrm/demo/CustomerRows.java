package org.acrm.demo;

import org.acrm.demo.dirt.Dirt;
import org.acrm.demo.file.Block;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.file.TruthFile;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Life;
import org.acrm.demo.life.Resemblance;
import org.acrm.demo.life.Timeline;
import org.acrm.demo.talk.Contacts;

/** Writes everything that a delivery says about one customer. */
final class CustomerRows {

    private final Scope scope;
    private final Census census;
    private final CustomerRegister register;

    CustomerRows(Scope scope) {
        this.scope = scope;
        this.census = new Census(scope);
        this.register = new CustomerRegister(scope, census);
    }

    void write(int index, Block block) {
        CustomerProfile profile = register.profile(index);
        if (profile.since() > scope.through()) {
            return;
        }
        boolean known = true;
        if (!scope.isDaily() || scope.delivers(register.updated(profile))) {
            Draw dirt = Dirt.customerDraw(scope.seed(), index);
            known = block.soiled(DeliveredFile.CUSTOMERS, dirt, profile.number(), register.row(profile));
            truth(profile, block);
        }
        known = known && !Dirt.rejectsCustomer(scope.seed(), index);
        new RelationshipRows(scope, census, register, block).write(profile, known);
        Life life = Timeline.tell(scope, profile);
        new HoldingRows(scope, census, block).write(life, known);
        new ContactRows(scope, block).write(profile, Contacts.of(scope, profile), known);
    }

    private void truth(CustomerProfile profile, Block block) {
        if (profile.leaving().happens()) {
            block.truth(
                    TruthFile.CHURNERS,
                    profile.number(),
                    Days.text(profile.leaving().day()),
                    profile.leaving().cause().name());
        }
        if (profile.group() != null) {
            block.truth(TruthFile.GROUPS, profile.number(), profile.group().name());
        }
        resembling(profile, block);
        profile.events().named().forEach((event, day) -> {
            if (scope.delivers(day) && day >= profile.since()) {
                block.truth(TruthFile.EVENTS, profile.number(), Days.text(day), event);
            }
        });
    }

    private void resembling(CustomerProfile profile, Block block) {
        Resemblance resemblance = register.resemblance(profile);
        Resemblance.Kind kind = resemblance.kind();
        if (kind != Resemblance.Kind.NONE) {
            block.truth(
                    kind.samePerson() ? TruthFile.DUPLICATES : TruthFile.LOOKALIKES,
                    profile.number(),
                    Census.number(resemblance.to()),
                    kind.name());
        }
    }
}
