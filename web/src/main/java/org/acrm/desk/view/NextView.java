package org.acrm.desk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acrm.desk.service.NextSteps;
import org.acrm.desk.service.NextSteps.Known;
import org.acrm.desk.service.NextSteps.Next;

/** What to do next for the customer whose page is read. */
@Named
@RequestScoped
public class NextView {

    @Inject
    private NextSteps steps;

    @Inject
    private CustomerView customer;

    private Next next;

    public Next getNext() {
        if (next == null) {
            boolean closed = customer.getHead().person().closedOn() != null;
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            next = steps.of(
                    customer.getId(), new Known(closed, customer.getConsents(), customer.getPoints()), language);
        }
        return next;
    }
}
