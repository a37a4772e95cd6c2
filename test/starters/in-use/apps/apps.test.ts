import { testPages } from '../test-pages.ts';
import { requestsOf } from './requests-of.ts';

testPages(requestsOf('others'));
