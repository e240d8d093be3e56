package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.value.entity.MoverLine;

/** Takes the names out of lists of movers where the caller may not see them in clear. */
@ApplicationScoped
public class MoverMasking {

    @Inject
    private CurrentUser user;

    List<MoverLine> lines(List<MoverLine> lines) {
        return user.may(Permission.CUSTOMER_UNMASK)
                ? lines
                : lines.stream().map(l -> l.withName(Mask.name(l.name()))).toList();
    }
}
