package org.acrm.value.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.access.service.CurrentUser;

/** The analyses that the reader may open. */
@Named
@RequestScoped
public class AnalysesView {

    @Inject
    private CurrentUser user;

    public List<Analysis> getOffered() {
        return Stream.of(Analysis.values()).filter(one -> user.may(one.right())).toList();
    }
}
