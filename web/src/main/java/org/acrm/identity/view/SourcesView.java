package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.GoldenLine;
import org.acrm.identity.entity.GoldenSources;
import org.acrm.identity.entity.RecordFace;
import org.acrm.identity.service.CustomerSources;
import org.acrm.identity.service.GoldenChoices;
import org.acrm.shared.view.Texts;

/** The part of a customer's page that tells which records stand behind it, which of them says what, and whom to believe. */
@Named
@ViewScoped
public class SourcesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerSources reading;

    @Inject
    private GoldenChoices choices;

    @Inject
    private Texts texts;

    private long customer;
    private GoldenSources sources;

    /** @param known what was recorded later is left out */
    public GoldenSources of(long id, Instant known) {
        if (sources == null || customer != id) {
            customer = id;
            sources = reading.of(id, known);
        }
        return sources;
    }

    /** Lines with something to show: that a customer has not left needs no line. */
    public List<GoldenLine> told(GoldenSources known) {
        return known.lines().stream()
                .filter(line -> known.from(line).value(line.field()) != null)
                .toList();
    }

    public String believe(GoldenLine line, RecordFace record) {
        choices.choose(customer, field(line), record.id());
        return done("customer_sources.text.believed", line, record.source() + " · " + record.key());
    }

    public String giveBack(GoldenLine line) {
        choices.giveBack(customer, field(line));
        return done("customer_sources.text.given_back", line, "");
    }

    private static GoldenField field(GoldenLine line) {
        return GoldenField.valueOf(line.field().toUpperCase(Locale.ROOT));
    }

    private String done(String key, GoldenLine line, String record) {
        texts.confirmThere(key, texts.word("record_field", line.field()), record);
        return "/customer/customer.xhtml?faces-redirect=true&tab=SOURCES&id=" + customer;
    }
}
