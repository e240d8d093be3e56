package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.desk.service.ProfileClass;
import org.acrm.desk.service.ProfileItem;
import org.acrm.desk.service.ProfileReading;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.Formats;
import org.acrm.shared.view.Texts;

/** The part of the page of a customer that the information catalogue draws. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileReading profile;

    @Inject
    private CustomerView customer;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private List<ProfileClass> classes;

    public List<ProfileClass> getClasses() {
        if (classes == null) {
            CustomerKind kind = CustomerKind.valueOf(customer.getHead().person().kind());
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            classes = profile.of(customer.getId(), kind, customer.getDay().moment(), language);
        }
        return classes;
    }

    /** The value as the reader's language writes it. */
    public String text(ProfileItem item) {
        Serializable value = item.value();
        if (value == null) {
            return "–";
        }
        if (item.masked()) {
            return value.toString();
        }
        return switch (item.type()) {
            case TEXT, NUMBER -> value.toString();
            case CODE -> texts.word(item.words(), value);
            case DATE -> formats.date((LocalDate) value);
            case MOMENT -> formats.as("zoned", (Instant) value);
            case MONEY -> formats.money((Money) value);
            case ESTIMATE -> formats.percent((BigDecimal) value);
            case ALLOWED -> texts.word("consent_answer", Boolean.TRUE.equals(value) ? "GIVEN" : "WITHDRAWN");
        };
    }
}
