package org.acrm.segment.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.ConditionJson;
import org.acrm.condition.entity.Not;
import org.acrm.segment.entity.Ask;
import org.acrm.segment.entity.Ask.Asked;
import org.acrm.segment.entity.AttributeName;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.shared.entity.BusinessException;

/** A condition as a person puts it together: a question to an attribute, or several joined; what no question means stays as it is. */
public class ConditionNode implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How deep groups may lie in each other. */
    static final int DEEPEST = 3;

    private static final String USUAL_DAYS = "30";

    /** How the conditions of a group are joined. */
    public enum Joining {
        ALL,
        ANY,
        NONE
    }

    private Joining joining;
    private final List<ConditionNode> children = new ArrayList<>();
    private String attribute;
    private String with;
    private Ask ask;
    private List<String> chosen = new ArrayList<>();
    private String value;
    private String to;
    private Condition fixed;

    static ConditionNode group(Joining joining) {
        ConditionNode group = new ConditionNode();
        group.joining = joining;
        return group;
    }

    static ConditionNode question(Choice first) {
        ConditionNode leaf = new ConditionNode();
        leaf.choose(first);
        return leaf;
    }

    static ConditionNode of(Condition condition, Choices choices) {
        if (condition instanceof AllOf all) {
            return group(Joining.ALL).with(all.conditions(), choices);
        }
        if (condition instanceof AnyOf any) {
            return group(Joining.ANY).with(any.conditions(), choices);
        }
        if (condition instanceof Not not && not.condition() instanceof AnyOf none) {
            return group(Joining.NONE).with(none.conditions(), choices);
        }
        ConditionNode leaf = new ConditionNode();
        Asked asked = Ask.of(condition);
        if (asked == null || choices.find(asked.attribute()) == null) {
            leaf.fixed = condition;
        } else {
            leaf.show(asked, choices);
        }
        return leaf;
    }

    private ConditionNode with(List<Condition> conditions, Choices choices) {
        conditions.forEach(one -> children.add(of(one, choices)));
        return this;
    }

    private void show(Asked asked, Choices choices) {
        AttributeName name = AttributeName.of(asked.attribute());
        attribute = name.base();
        with = Scaling.writeParameter(name.parameter(), choices.find(attribute).parameter());
        ask = asked.ask();
        List<String> shown = asked.values().stream()
                .map(one -> Scaling.write(one, choices.find(attribute), ask, choices.currency()))
                .toList();
        if (ask.takes() > 2) {
            chosen = new ArrayList<>(shown);
        } else {
            value = shown.isEmpty() ? null : shown.get(0);
            to = shown.size() < 2 ? null : shown.get(1);
        }
    }

    /** @throws BusinessException for what is not complete */
    Condition condition(Choices choices) {
        if (fixed != null) {
            return fixed;
        }
        if (joining == null) {
            String name = Scaling.name(attribute, with, choices.find(attribute).parameter());
            return ask.condition(name, values(choices));
        }
        if (children.isEmpty()) {
            throw new BusinessException("error.segment.incomplete");
        }
        List<Condition> conditions =
                children.stream().map(one -> one.condition(choices)).toList();
        return switch (joining) {
            case ALL -> new AllOf(conditions);
            case ANY -> new AnyOf(conditions);
            case NONE -> new Not(new AnyOf(conditions));
        };
    }

    private List<Object> values(Choices choices) {
        Choice choice = choices.find(attribute);
        if (ask.takes() > 2) {
            if (chosen.isEmpty()) {
                throw new BusinessException("error.segment.incomplete");
            }
            return List.copyOf(chosen);
        }
        List<Object> values = new ArrayList<>();
        if (ask.takes() > 0) {
            values.add(Scaling.read(value, choice, ask, choices.currency()));
        }
        if (ask.takes() > 1) {
            values.add(Scaling.read(to, choice, ask, choices.currency()));
        }
        return values;
    }

    /** Asks something else, which has other questions and values. */
    void choose(Choice choice) {
        attribute = choice.name();
        with = choice.parameter() == Parameter.DAYS ? USUAL_DAYS : null;
        ask = Ask.of(choice.type()).get(0);
        chosen = new ArrayList<>();
        value = null;
        to = null;
    }

    public boolean isGroup() {
        return joining != null;
    }

    public boolean isFixed() {
        return fixed != null;
    }

    /** What is not changed here. */
    public String getAsWritten() {
        return ConditionJson.write(fixed);
    }

    public Joining getJoining() {
        return joining;
    }

    public void setJoining(Joining joining) {
        this.joining = joining;
    }

    public List<ConditionNode> getChildren() {
        return children;
    }

    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    /** A day, or a number of days, where the attribute is asked with one. */
    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public Ask getAsk() {
        return ask;
    }

    public void setAsk(Ask ask) {
        this.ask = ask;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
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
}
