package org.acrm.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.customer.entity.NewProspect;
import org.acrm.customer.service.ProspectOpening;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.service.Candidate;
import org.acrm.identity.service.DuplicateSearch;
import org.acrm.identity.service.DuplicateSearch.Candidates;
import org.acrm.shared.view.Texts;

/** A new prospect, compared with the whole bank while it is being typed in. */
@Named
@ViewScoped
public class ProspectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateSearch search;

    @Inject
    private ProspectOpening opening;

    @Inject
    private Texts texts;

    private PairKind kind = PairKind.PERSON;
    private String name;
    private String latinName;
    private LocalDate birthDate;
    private String idNumber;
    private String mobile;
    private String email;
    private String address;
    private String city;
    private List<Candidate> candidates = List.of();
    private boolean ready = true;
    private boolean complete = true;

    /** Called as fields are filled. */
    public void compare() {
        Optional<Candidates> found = search.lookUp(kind, described());
        ready = found.isPresent();
        complete = found.map(Candidates::complete).orElse(true);
        candidates = found.map(Candidates::likely).orElse(List.of());
    }

    private Map<String, String> described() {
        Map<String, String> described = new HashMap<>();
        put(described, "name", name);
        put(described, "latin_name", latinName == null ? name : latinName);
        put(described, "birth_date", birthDate == null ? null : birthDate.toString());
        put(described, "id_number", idNumber);
        put(described, "mobile", mobile);
        put(described, "email", email);
        put(described, "address", address);
        return described;
    }

    private static void put(Map<String, String> described, String field, String value) {
        if (value != null) {
            described.put(field, value);
        }
    }

    public String save() {
        NewProspect prospect = new NewProspect(
                kind == PairKind.COMPANY,
                name,
                latinName,
                kind == PairKind.COMPANY ? null : birthDate,
                idNumber,
                mobile,
                email,
                address,
                city);
        long id = opening.add(prospect, candidates.size());
        texts.confirmThere("customer_prospect.text.saved");
        return "/customer/customer.xhtml?faces-redirect=true&id=" + id;
    }

    public PairKind[] getKinds() {
        return PairKind.values();
    }

    public boolean isPerson() {
        return kind == PairKind.PERSON;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** False as long as this server has no index to compare with. */
    public boolean isReady() {
        return ready;
    }

    /** False while many records are coming in that were not compared yet. */
    public boolean isComplete() {
        return complete;
    }

    public PairKind getKind() {
        return kind;
    }

    public void setKind(PairKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLatinName() {
        return latinName;
    }

    public void setLatinName(String latinName) {
        this.latinName = latinName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
