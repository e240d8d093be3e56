package org.acrm.quality.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.CorrectionLine;
import org.acrm.customer.entity.EarlierValue;
import org.acrm.customer.service.CustomerCorrecting;
import org.acrm.quality.service.QualityReading;
import org.acrm.shared.entity.BusinessException;

/** Puts a value of a failing row's customer right, or withdraws what was put right. */
@Named
@ViewScoped
public class CorrectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerCorrecting correcting;

    @Inject
    private QualityReading reading;

    private Long rule;
    private Long customer;
    private List<CorrectionLine> lines = List.of();
    private List<EarlierValue> earlier = List.of();
    private String why;
    private CorrectableField field;
    private String value;
    private String reason;

    public void open() {
        if (customer == null) {
            throw new BusinessException("error.customer.unknown");
        }
        lines = correcting.lines(customer);
        earlier = correcting.earlier(customer);
        List<String> asked = rule == null ? List.of() : reading.attributesOf(rule);
        field = Arrays.stream(CorrectableField.values())
                .filter(one -> asked.contains(one.column()))
                .findFirst()
                .orElse(CorrectableField.MOBILE);
    }

    public String save() {
        correcting.correct(customer, field, value, reason);
        return rule == null
                ? "/quality/quality.xhtml?faces-redirect=true"
                : "/quality/quality.xhtml?faces-redirect=true&rule=" + rule;
    }

    public String withdraw(CorrectableField corrected) {
        correcting.withdraw(customer, corrected);
        return here();
    }

    public String restore(EarlierValue value) {
        correcting.restore(customer, value.state(), value.field(), why);
        return here();
    }

    private String here() {
        return "/quality/correct.xhtml?faces-redirect=true&customer=" + customer
                + (rule == null ? "" : "&rule=" + rule);
    }

    public List<EarlierValue> getEarlier() {
        return earlier;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public List<CorrectionLine> getLines() {
        return lines;
    }

    public CorrectableField[] getFields() {
        return CorrectableField.values();
    }

    public Long getRule() {
        return rule;
    }

    public void setRule(Long rule) {
        this.rule = rule;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public CorrectableField getField() {
        return field;
    }

    public void setField(CorrectableField field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
