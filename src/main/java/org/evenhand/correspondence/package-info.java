/**
 * What is written to people and that it was sent: templates, letters, the outbox, and the service
 * record. A letter is drafted from a template and the facts of a case, read and changed by a
 * person, and kept exactly as sent. It leaves through an outbox written in the transaction of the
 * step that sends it, so no step is ever done without its letter and no letter without its step.
 *
 * <p>Proof of sending to the registered address is enough for service; receipt need not be proved
 * (Fitness to Practise Rules 2019 as amended, rule 44(b)). So each letter has a record of where to,
 * how, when, and the hash of its text.
 */
package org.evenhand.correspondence;
