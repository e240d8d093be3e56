package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.GuideStep;
import org.acrm.segment.entity.ImpactArea;
import org.acrm.segment.entity.Principle;
import org.acrm.segment.entity.StrategyCard;
import org.acrm.segment.service.SegmentationApproval;
import org.acrm.segment.service.SegmentationWork;

/** The last step: strategy cards, the four principles, the eleven areas, and the way to the approval. */
@Named
@ViewScoped
public class StrategyForms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentationView page;

    @Inject
    private SegmentationWork work;

    @Inject
    private SegmentationApproval approval;

    private Integer card;
    private TreatmentForm form;
    private final Map<Integer, Boolean> treated = new HashMap<>();
    private Map<Principle, String> principles;
    private Map<ImpactArea, String> impacts;
    private String reason;

    public void open() {
        if (form == null) {
            form = card == null
                    ? new TreatmentForm()
                    : TreatmentForm.of(page.getDetails().cards().stream()
                            .filter(one -> one.ordinal() == card)
                            .findFirst()
                            .orElseThrow()
                            .treatment());
            for (Cluster cluster : page.getDetails().clusters()) {
                treated.put(cluster.ordinal(), card != null && card.equals(cluster.cardOrdinal()));
            }
            principles = new HashMap<>(page.getDetails().answers().principles());
            impacts = new HashMap<>(page.getDetails().answers().impacts());
        }
    }

    public String saveCard() {
        List<Integer> of = treated.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        work.decide(
                page.getId(),
                page.getDetails().version(),
                (segmentation, by) -> segmentation.treat(card, form.treatment(), of, by));
        return here();
    }

    public String giveUp() {
        work.decide(page.getId(), page.getDetails().version(), (segmentation, by) -> segmentation.giveUp(card, by));
        return here();
    }

    public String savePrinciples() {
        work.decide(
                page.getId(),
                page.getDetails().version(),
                (segmentation, by) -> principles.forEach((one, text) -> segmentation.answer(one, text, by)));
        return here();
    }

    public String saveImpacts() {
        work.decide(
                page.getId(),
                page.getDetails().version(),
                (segmentation, by) -> impacts.forEach((one, text) -> segmentation.answer(one, text, by)));
        return here();
    }

    public String submit() {
        work.submit(page.getId(), page.getDetails().version());
        return here();
    }

    public String approve() {
        approval.approve(page.getId(), page.getDetails().version());
        return here();
    }

    public String sendBack() {
        approval.sendBack(page.getId(), page.getDetails().version(), reason);
        return here();
    }

    public String retire() {
        approval.retire(page.getId(), page.getDetails().version());
        return here();
    }

    private String here() {
        return SegmentationView.address(page.getId(), GuideStep.STRATEGY);
    }

    public List<Cluster> of(StrategyCard one) {
        return page.getDetails().of(one);
    }

    public List<Principle> getAllPrinciples() {
        return List.of(Principle.values());
    }

    public List<ImpactArea> getAllImpacts() {
        return List.of(ImpactArea.values());
    }

    public Integer getCard() {
        return card;
    }

    public void setCard(Integer card) {
        this.card = card;
    }

    public TreatmentForm getForm() {
        return form;
    }

    public Map<Integer, Boolean> getTreated() {
        return treated;
    }

    public Map<Principle, String> getPrinciples() {
        return principles;
    }

    public Map<ImpactArea, String> getImpacts() {
        return impacts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
