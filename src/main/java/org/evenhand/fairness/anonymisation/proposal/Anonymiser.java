package org.evenhand.fairness.anonymisation.proposal;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.publication.Publication;
import org.evenhand.fairness.anonymisation.proposal.resolution.CaseRegister;
import org.evenhand.fairness.anonymisation.proposal.resolution.Cast;
import org.evenhand.fairness.anonymisation.proposal.resolution.ReleasedText;
import org.evenhand.fairness.anonymisation.proposal.resolution.Resolution;
import org.evenhand.fairness.anonymisation.proposal.resolution.Verdicts;

/**
 * Proposes what to hide in the documents of one case. It reads nothing but what it is given, and
 * the same case gives the same proposal.
 */
public final class Anonymiser {
  private final List<KnownParty> parties;
  private final Policy policy;
  private final List<Recogniser> recognisers;
  private final Cast cast;

  /** For a case of which no document was proposed before. */
  public Anonymiser(List<KnownParty> parties, Policy policy) {
    this(parties, policy, CaseRegister.empty());
  }

  private Anonymiser(List<KnownParty> parties, Policy policy, CaseRegister earlier) {
    this.parties = List.copyOf(parties);
    this.policy = policy;
    this.recognisers = recognisers(policy);
    this.cast = new Cast(parties, earlier);
  }

  /**
   * The same for documents that come later: everybody keeps the pseudonym they have, and newcomers
   * are counted on from there.
   *
   * @param earlier who is called what in the documents that were proposed before
   */
  public Anonymiser keeping(CaseRegister earlier) {
    return new Anonymiser(parties, policy, earlier);
  }

  private static List<Recogniser> recognisers(Policy policy) {
    var all = new ArrayList<>(WhoIsNamed.recognisers());
    all.addAll(WhatIsTold.recognisers());
    return policy == Policy.PUBLICATION ? Publication.recognisers(all) : all;
  }

  /** The proposals for documents, in their order; each is taken to come after those before it. */
  public List<Proposal> propose(List<CaseDocument> documents) {
    var proposals = new ArrayList<Proposal>();
    for (var document : documents) {
      proposals.add(propose(document));
    }
    return proposals;
  }

  private Proposal propose(CaseDocument document) {
    var reading = Reading.of(document.text());
    var known = new Knowledge(parties, policy);
    for (var recogniser : recognisers) {
      known.add(recogniser.find(reading, known));
    }
    var source = document.text();
    var passages = cast.introduce(source, Resolution.of(source, known.found()));
    var verdicts = new Verdicts(reading, passages);
    return new Proposal(
        document.id(),
        ReleasedText.of(source, passages),
        passages,
        cast.appearing(source, passages),
        verdicts.suitability(),
        verdicts.residualRisk());
  }

  /** Who is called what, to be given to the anonymiser of documents that come later. */
  public CaseRegister register() {
    return cast.register();
  }
}
