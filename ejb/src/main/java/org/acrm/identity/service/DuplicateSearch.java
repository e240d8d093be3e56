package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acrm.access.entity.Mask;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.identity.entity.CandidateQueries;
import org.acrm.identity.entity.CandidateQueries.Owner;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.kernel.MatchWeights;
import org.acrm.identity.service.LookUpIndex.Found;

/** "Is this already our customer?", asked of the whole bank; of a customer out of sight only the branch is told, and whom to ask. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class DuplicateSearch {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;

    /** @param complete false while many records are coming in that were not compared yet */
    public record Candidates(List<Candidate> likely, boolean complete) {

        public Candidates {
            likely = List.copyOf(likely);
        }
    }

    @Inject
    private LookUpIndex index;

    @Inject
    private CandidateQueries customers;

    @Inject
    private RecordMasking masking;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * @param described name, latin_name, birth_date (ISO), id_number, mobile, email, address, as far as they are known
     * @return the likeliest customers first, each once; empty where this server cannot tell yet
     */
    public Optional<Candidates> lookUp(PairKind kind, Map<String, String> described) {
        return index.lookUp(kind, described)
                .map(answer -> new Candidates(candidates(answer.found()), answer.complete()));
    }

    private List<Candidate> candidates(List<Found> found) {
        List<Found> some = found.stream().limit(LOOKED_AT).toList();
        Map<Long, Owner> owners =
                customers.owners(some.stream().map(Found::record).toList(), user.scope());
        Set<Long> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Found one : some) {
            Owner owner = owners.get(one.record());
            if (owner != null && candidates.size() < MOST && seen.add(owner.customerId())) {
                candidates.add(candidate(owner, one.weight()));
                audit.record(
                        "DUPLICATE_FOUND",
                        "CUSTOMER",
                        owner.customerId(),
                        owner.inSight() ? masking.manner() : "branch only");
            }
        }
        return candidates;
    }

    private Candidate candidate(Owner owner, double weight) {
        boolean told = owner.inSight();
        String name = masking.inClear() ? owner.name() : Mask.name(owner.name());
        return new Candidate(
                told ? owner.customerId() : null,
                told ? owner.number() : null,
                told ? name : null,
                told ? owner.language() : null,
                owner.branch(),
                owner.manager(),
                weight,
                MatchWeights.probability(weight));
    }
}
