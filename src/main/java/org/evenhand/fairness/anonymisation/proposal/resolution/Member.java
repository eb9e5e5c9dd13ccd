package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Appearance;

/** Somebody or something that the case's documents name. */
final class Member {
  private final String key;
  private final Standing standing;
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private String pseudonym;

  Member(String key, Standing standing) {
    this.key = key;
    this.standing = standing;
  }

  String key() {
    return key;
  }

  Standing standing() {
    return standing;
  }

  String pseudonym() {
    return pseudonym;
  }

  void isCalled(String name) {
    pseudonym = name;
  }

  void isWritten(NameForm form) {
    forms.add(form);
  }

  Set<NameForm> forms() {
    return forms;
  }

  /** How sure it is that somebody with these names is meant: 2 a full name, 1 part of one, or 0. */
  int likeness(Set<NameForm> names) {
    boolean full = names.stream().anyMatch(NameForm::isFull);
    if (!standing.isPerson()) {
      return names.stream().anyMatch(forms::contains) ? 2 : 0;
    }
    if (!full) {
      boolean each = names.stream().allMatch(n -> forms.stream().anyMatch(n::fits));
      return each && !names.isEmpty() ? 1 : 0;
    }
    boolean some = false;
    for (var name : names) {
      for (var form : forms) {
        if (name.isFull() && form.isFull()) {
          if (!name.fits(form)) {
            return 0;
          }
          some = true;
        }
      }
    }
    return some ? 2 : forms.stream().anyMatch(f -> names.stream().anyMatch(f::fits)) ? 1 : 0;
  }

  Appearance appearing(List<String> written) {
    return new Appearance(key, pseudonym, standing.kind(), written);
  }

  CaseRegister.Entry entry() {
    return new CaseRegister.Entry(
        key, pseudonym, forms.stream().map(NameForm::folded).filter(f -> !f.isEmpty()).toList());
  }
}
