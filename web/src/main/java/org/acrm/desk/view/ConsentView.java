package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.ConsentLine;
import org.acrm.customer.entity.ConsentPurpose;
import org.acrm.customer.entity.ConsentStatement;
import org.acrm.customer.entity.ConsentTopic;
import org.acrm.customer.entity.ConsentWay;
import org.acrm.customer.service.ConsentRecording;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.shared.view.Texts;

/** What a customer allows and refuses, since when and how it was said, and the form that takes down the next word. */
@Named
@ViewScoped
public class ConsentView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the customer said. */
    public enum Answer {
        WITHDRAWN,
        GIVEN
    }

    @Inject
    private ConsentRecording recording;

    @Inject
    private CustomerView customer;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Answer answer;
    private ConsentChannel channel;
    private ConsentPurpose purpose = ConsentPurpose.MARKETING;
    private ConsentTopic topic = ConsentTopic.ALL;
    private ConsentWay how;
    private LocalDate saidOn;
    private List<ConsentLine> lines;

    public List<ConsentLine> getLines() {
        if (lines == null) {
            lines = recording.history(customer.getId()).stream()
                    .flatMap(line -> line.asKnown(customer.getDay().known()).stream())
                    .toList();
        }
        return lines;
    }

    /** The channel, the topic where it is about one, and that there is no consent where there is none. */
    public String told(ConsentFlag consent) {
        String channel = texts.word("channel", consent.channel());
        String about = consent.single() ? channel + " · " + texts.word("consent_topic", consent.topic()) : channel;
        return consent.given() ? about : texts.say("customer_consent.text.refused", about);
    }

    public void record() {
        Set<ConsentChannel> channels = channel == null ? EnumSet.allOf(ConsentChannel.class) : EnumSet.of(channel);
        recording.record(
                customer.getId(),
                new ConsentStatement(channels, purpose, topic, answer == Answer.GIVEN, how, getSaidOn()));
        texts.confirm("customer_consent.text.recorded");
        lines = null;
        answer = null;
        customer.consentChanged();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public ConsentChannel[] getChannels() {
        return ConsentChannel.values();
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public ConsentTopic[] getTopics() {
        return ConsentTopic.values();
    }

    public ConsentWay[] getWays() {
        return ConsentWay.values();
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    /** Null for all channels. */
    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentTopic getTopic() {
        return topic;
    }

    public void setTopic(ConsentTopic topic) {
        this.topic = topic;
    }

    public ConsentWay getHow() {
        return how;
    }

    public void setHow(ConsentWay how) {
        this.how = how;
    }

    public LocalDate getSaidOn() {
        return saidOn == null ? LocalDate.now(clock) : saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }
}
