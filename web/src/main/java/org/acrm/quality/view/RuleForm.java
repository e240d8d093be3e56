package org.acrm.quality.view;

import java.io.Serializable;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.Template;

/** What a person fills in for a rule. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject = "CUSTOMER";
    private Template template = Template.FILLED;
    private Dimension dimension = Dimension.COMPLETENESS;
    private Severity severity = Severity.ERROR;
    private String attribute;
    private String relation = "≤";
    private String value = "";
    private String to = "";
    private String other;
    private String guardAttribute;
    private String guardRelation = "=";
    private String guardValue = "";
    private int tolerance;
    private String owner;
    private String label;

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Template getTemplate() {
        return template;
    }

    public void setTemplate(Template template) {
        this.template = template;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getGuardAttribute() {
        return guardAttribute;
    }

    public void setGuardAttribute(String guardAttribute) {
        this.guardAttribute = guardAttribute;
    }

    public String getGuardRelation() {
        return guardRelation;
    }

    public void setGuardRelation(String guardRelation) {
        this.guardRelation = guardRelation;
    }

    public String getGuardValue() {
        return guardValue;
    }

    public void setGuardValue(String guardValue) {
        this.guardValue = guardValue;
    }

    public int getTolerance() {
        return tolerance;
    }

    public void setTolerance(int tolerance) {
        this.tolerance = tolerance;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
