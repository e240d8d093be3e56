package org.acrm.customer.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.ErasureLine;
import org.acrm.customer.service.HeldRows;
import org.acrm.customer.service.PersonErasure;
import org.acrm.customer.service.PersonExport;
import org.acrm.shared.view.Texts;

/** What is held on one person, the way to take it along and the way to have it erased. */
@Named
@ViewScoped
public class PrivacyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/customer/privacy.xhtml?faces-redirect=true";

    @Inject
    private PersonExport export;

    @Inject
    private PersonErasure erasure;

    @Inject
    private Texts texts;

    private Long customer;
    private String number;
    private String confirmation;
    private ErasureGround ground;
    private List<HeldRows> held = List.of();
    private boolean erased;

    public void open() {
        if (customer != null) {
            held = export.held(customer);
            erased = erasure.erased(customer);
        }
    }

    public String find() {
        return HERE + "&customer=" + export.find(number.strip());
    }

    /** The number is typed again, because nothing brings the person back. */
    public String erase() {
        if (!customer.equals(export.find(confirmation.strip()))) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    texts.say("customer_privacy.text.other_number"),
                                    null));
            return null;
        }
        erasure.erase(customer, ground);
        finish();
        return HERE + "&customer=" + customer;
    }

    /** Files of erasures that are not done yet. */
    public String finish() {
        erasure.latest().stream().filter(line -> !line.done()).forEach(line -> erasure.finish(line.id()));
        return HERE;
    }

    public List<ErasureLine> getErasures() {
        return erasure.latest();
    }

    public boolean isOpenFiles() {
        return getErasures().stream().anyMatch(line -> !line.done());
    }

    public ErasureGround[] getGrounds() {
        return ErasureGround.values();
    }

    public List<HeldRows> getHeld() {
        return held;
    }

    public long getRows() {
        return held.stream().mapToLong(HeldRows::rows).sum();
    }

    public boolean isErased() {
        return erased;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }
}
