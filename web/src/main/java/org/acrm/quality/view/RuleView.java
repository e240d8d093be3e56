package org.acrm.quality.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Relation;
import org.acrm.condition.entity.Subject;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.RuleDraft;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.Template;
import org.acrm.quality.service.DraftCount;
import org.acrm.quality.service.DraftCount.Answer;
import org.acrm.quality.service.QualityReading;
import org.acrm.quality.service.RuleWriting;

/** A rule in the making: filled in from a template, counted, then saved. */
@Named
@ViewScoped
public class RuleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleWriting writing;

    @Inject
    private QualityReading reading;

    @Inject
    private DraftCount counting;

    private final RuleForm form = new RuleForm();
    private Answer answer;

    /** Another template mostly serves another dimension. */
    public void templateChosen() {
        form.setDimension(form.getTemplate().dimension());
        answer = null;
    }

    public void subjectChosen() {
        form.setAttribute(null);
        form.setGuardAttribute(null);
        form.setOther(null);
        answer = null;
    }

    public void count() {
        answer = counting.count(draft());
    }

    public String save() {
        long id = writing.save(draft(), QualityView.language());
        return "/quality/quality.xhtml?faces-redirect=true&rule=" + id;
    }

    private RuleDraft draft() {
        Subject subject = writing.subject(form.getSubject());
        Condition guard =
                Template.guard(subject, form.getGuardAttribute(), form.getGuardRelation(), form.getGuardValue());
        Template.Filled filled = new Template.Filled(
                form.getAttribute(), form.getRelation(), form.getValue(), form.getTo(), form.getOther());
        return new RuleDraft(
                form.getSubject(),
                form.getDimension(),
                form.getSeverity(),
                form.getTemplate().expectation(subject, guard, filled),
                form.getTolerance(),
                form.getOwner(),
                form.getLabel());
    }

    public RuleForm getForm() {
        return form;
    }

    public List<String> getSubjects() {
        return reading.subjects();
    }

    public List<String> getAttributes() {
        return reading.attributes(form.getSubject()).stream()
                .map(Attribute::name)
                .toList();
    }

    public List<Template> getTemplates() {
        return List.of(Template.values());
    }

    public List<Dimension> getDimensions() {
        return Dimension.ofRules();
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<String> getRelations() {
        return Arrays.stream(Relation.values()).map(Relation::sign).toList();
    }

    public List<String> getGuardRelations() {
        return Stream.concat(getRelations().stream(), Stream.of("in", "missing"))
                .toList();
    }

    /** Null until the draft, as it stands, was counted. */
    public Answer getAnswer() {
        return answer;
    }
}
