import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { start } from '../start.js';

/** The clinic's page in Angular, which is told to accept tags with a dash. */
@Component({
  selector: 'host-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      @if (state().shown) {
        <section>
          <article-card
            id="card"
            [heading]="state().heading"
            href="/a"
            show="reading-minutes"
            [placeholder]="state().placeholder"
            [readingMinutes]="state().minutes"
            (clinic-open)="hear($event)"
          ></article-card>
          <article-card id="object" [article]="state().article"></article-card>
          <article-card id="children"
            ><a slot="heading" href="/c">{{ state().heading }}</a></article-card
          >
          <related-posts
            id="list"
            heading="Related"
            order="source"
            [limit]="state().limit"
            [articles]="state().articles"
          ></related-posts>
          <book-consult-cta
            id="cta"
            phone="786.701.5750"
            book-href="/book"
            (clinic-book)="hear($event)"
          ></book-consult-cta>
        </section>
      }
    </main>
  `,
})
export class HostApp {
  readonly state = signal(start);
  readonly heard: string[] = [];

  hear(event: Event): void {
    event.preventDefault();
    this.heard.push(event.type);
  }
}
