package org.evenhand.web.referral;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.referral.api.Channel;

/** The concerns that an officer is keying in, several at a time in as many tabs. */
@SessionScoped
public class KeyedDrafts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10;
  private final Map<String, KeyedDraft> drafts = new LinkedHashMap<>();

  /** Begins one; the oldest goes when there are too many. */
  synchronized KeyedDraft begin(Channel channel) {
    var draft = new KeyedDraft(UUID.randomUUID(), channel);
    drafts.put(draft.getId().toString(), draft);
    while (drafts.size() > MOST) {
      drafts.remove(drafts.keySet().iterator().next());
    }
    return draft;
  }

  synchronized Optional<KeyedDraft> find(String id) {
    return Optional.ofNullable(drafts.get(id));
  }
}
