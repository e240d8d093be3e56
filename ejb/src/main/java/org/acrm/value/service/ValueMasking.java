package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.value.entity.HolderLine;
import org.acrm.value.entity.LossLine;
import org.acrm.value.entity.LtvLine;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.SilentLine;
import org.acrm.value.entity.StandingLine;

/** Takes the names out of lists of customers where the caller may not see them in clear. */
@ApplicationScoped
public class ValueMasking {

    @Inject
    private CurrentUser user;

    List<MoverLine> movers(List<MoverLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    List<HolderLine> holders(List<HolderLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    List<LtvLine> values(List<LtvLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    List<LossLine> losses(List<LossLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    List<StandingLine> standings(List<StandingLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    List<SilentLine> silent(List<SilentLine> lines) {
        return clear()
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }

    private boolean clear() {
        return user.may(Permission.CUSTOMER_UNMASK);
    }
}
