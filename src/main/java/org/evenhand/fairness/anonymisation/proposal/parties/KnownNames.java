package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.NameEnd;
import org.evenhand.fairness.anonymisation.proposal.context.NameGuard;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** The names of those whom the case knows, in whatever form, order and spelling. */
public final class KnownNames implements Recogniser {

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var people = known.parties().stream().filter(KnownNames::isPerson).toList();
    return people.isEmpty() ? List.of() : new Search(reading, people).all();
  }

  private static boolean isPerson(KnownParty party) {
    return !party.forenames().isEmpty()
        || !party.surnames().isEmpty()
        || !party.otherNames().isEmpty();
  }

  /** One document. */
  private static final class Search {
    private final Reading reading;
    private final List<Token> tokens;
    private final NameHits hits;
    private final NameGuard guard;
    private final Writing writing;
    private final Map<KnownParty, Initials> initials = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    Search(Reading reading, List<KnownParty> people) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.hits = new NameHits(tokens, new PartyNames(people));
      this.writing = Writing.of(reading);
      this.guard = new NameGuard(tokens, writing);
      people.forEach(party -> initials.put(party, new Initials(party)));
    }

    List<Found> all() {
      int at = 0;
      while (at < tokens.size()) {
        at = hits.of(at).isEmpty() ? at + 1 : runAt(at);
      }
      return found;
    }

    private int runAt(int at) {
      NameRun best = null;
      for (var party : partiesAt(at)) {
        var run = new NameRunReader(tokens, hits, initials.get(party), writing).read(party, at);
        if (best == null || run.size() > best.size()) {
          best = run;
        }
      }
      propose(best);
      return best.last() + 1;
    }

    private Set<KnownParty> partiesAt(int at) {
      var parties = new LinkedHashSet<KnownParty>();
      hits.of(at).forEach(hit -> parties.add(hit.party()));
      return parties;
    }

    private void propose(NameRun run) {
      var action = judge(run);
      if (action == Action.KEEP) {
        return;
      }
      var other = new OtherBearer(tokens, run);
      int from = other.first();
      int to = other.last();
      var entity = other.entity().isEmpty() ? run.party().key() : other.entity();
      var evidence = entity.equals(run.party().key()) ? Evidence.KNOWN_PARTY : Evidence.CONTEXT;
      int start = tokens.get(withTitle(from)).start();
      int end = tokens.get(NameEnd.of(tokens, to)).end();
      var hidden = reading.hide(start, end, Kind.NAME, entity, evidence, run.reason());
      found.add(action == Action.HIDE ? hidden : hidden.as(Action.POSSIBLE));
    }

    private Action judge(NameRun run) {
      if (run.tells() || isGlued(run)) {
        return Action.HIDE;
      }
      if (run.isNearOnly()) {
        boolean likely = run.isCapitalised() || writing.isLowerCase() || run.size() > 1;
        return likely ? Action.HIDE : Action.POSSIBLE;
      }
      if (run.size() > 1) {
        return run.isCapitalised() || writing.isLowerCase() ? Action.HIDE : Action.POSSIBLE;
      }
      return guard.judge(run.first());
    }

    /** {@code IMG_grace_0412}: no prose is written so. */
    private boolean isGlued(NameRun run) {
      int behind = run.last() + 1;
      return run.first() > 0
              && tokens.get(run.first() - 1).is("_")
              && tokens.get(run.first() - 1).end() == tokens.get(run.first()).start()
          || behind < tokens.size()
              && tokens.get(behind).is("_")
              && tokens.get(behind).start() == tokens.get(run.last()).end();
    }

    private int withTitle(int first) {
      int at = first - 1;
      if (at > 0 && tokens.get(at).is(".") && tokens.get(at - 1).isWord()) {
        at--;
      }
      boolean title =
          at >= 0
              && isBeside(at, first)
              && Lexicon.isTitle(tokens.get(at).folded())
              && (tokens.get(at).shape() != Shape.LOWER || writing.isLowerCase());
      return title ? at : first;
    }

    private boolean isBeside(int one, int other) {
      return tokens.get(one).line() == tokens.get(other).line()
          || tokens.get(one).sentence() == tokens.get(other).sentence()
              && tokens.get(other).line() - tokens.get(one).line() == 1
              && !writing.isShortLine(tokens.get(one));
    }
  }
}
